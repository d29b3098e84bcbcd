/** A real editor in a Preact page: it lives in an element Preact leaves alone. */
import { useEffect, useRef } from 'preact/hooks';
import type { PracticeEditor, PracticeEditorOptions } from '@/tests/practice/editors/editor';

export type EditorBoxProps = PracticeEditorOptions & {
  readonly mount: (host: HTMLElement, options: PracticeEditorOptions) => PracticeEditor;
  readonly class?: string;
  readonly testId?: string;
  /** Takes the focus as soon as it is there, as boxes do that a click has opened. */
  readonly focus?: boolean;
  readonly onReady?: (editor: PracticeEditor) => void;
};

export function EditorBox({ mount, testId, focus, onReady, ...options }: EditorBoxProps) {
  const host = useRef<HTMLDivElement>(null);
  const current = useRef(options);
  current.current = options;
  useEffect(() => {
    if (!host.current) return;
    const editor = mount(host.current, {
      ...options,
      onChange: (text) => current.current.onChange?.(text),
      onEnter: () => current.current.onEnter?.(),
    });
    onReady?.(editor);
    editors.set(editor.element, editor);
    if (focus) editor.element.focus();
  }, []);
  return <div ref={host} class={options.class} data-testid={testId} />;
}

/** So that a test can ask an editor for its own state. */
const editors = new WeakMap<Element, PracticeEditor>();

declare global {
  interface Window {
    /** @returns the text as the editor at that element holds it */
    editorText?: (element: Element) => string | undefined;
  }
}
window.editorText = (element) => editors.get(element)?.text();
