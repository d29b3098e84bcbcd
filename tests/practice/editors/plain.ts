/** A bare contenteditable with paragraphs and no editor behind it, like the older message boxes. */
import type { PracticeEditor, PracticeEditorOptions } from './editor';

/** Mounts the editor in `host`. */
export function mountPlain(host: HTMLElement, options: PracticeEditorOptions): PracticeEditor {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.style.whiteSpace = 'pre-wrap';
  element.role = 'textbox';
  element.setAttribute('aria-label', options.label);
  const setText = (text: string) =>
    element.replaceChildren(
      ...text.split('\n').map((line) => {
        const paragraph = document.createElement('p');
        paragraph.append(line === '' ? document.createElement('br') : line);
        return paragraph;
      }),
    );
  setText(options.text ?? '');
  host.append(element);
  // What such a site sends is what is painted: paragraphs stand close together there.
  const text = () => element.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
  element.addEventListener('input', () => options.onChange?.(text()));
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') options.onEnter?.();
  });
  return { element, text, clear: () => setText('') };
}
