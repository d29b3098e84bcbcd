/** Draft.js, as X builds its post and reply boxes. */
import { CompositeDecorator, ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { PracticeEditor, PracticeEditorOptions } from './editor';

/** X marks mentions in the text while one types; a decorator makes Draft render by itself instead of natively. */
const mentions = new CompositeDecorator([
  {
    strategy(block, found) {
      for (const match of block.getText().matchAll(/@\w+/g))
        found(match.index, match.index + match[0].length);
    },
    component: ({ children }) => createElement('span', { style: { color: '#1d9bf0' } }, children),
  },
]);

/** Mounts the editor in `host`. */
export function mountDraft(host: HTMLElement, options: PracticeEditorOptions): PracticeEditor {
  const emptyState = (text = '') =>
    EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), mentions));
  let latest = EditorState.createWithContent(ContentState.createFromText(options.text ?? ''), mentions);
  let replace: (state: EditorState) => void = () => undefined;

  function Box() {
    const [state, setState] = useState(latest);
    useEffect(() => {
      replace = setState;
      latest = state;
      options.onChange?.(state.getCurrentContent().getPlainText());
    }, [state]);
    return createElement(Editor, {
      editorState: state,
      onChange: setState,
      placeholder: options.placeholder,
      ariaLabel: options.label,
      ariaMultiline: true,
      role: 'textbox',
      stripPastedStyles: true,
      webDriverTestID: 'tweetTextarea_0',
      handleReturn: () => {
        options.onEnter?.();
        return 'not-handled';
      },
    });
  }

  flushSync(() => createRoot(host).render(createElement(Box)));
  const element = host.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!element) throw new Error('Draft.js did not mount');
  return {
    element,
    text: () => latest.getCurrentContent().getPlainText(),
    clear: () => flushSync(() => replace(emptyState())),
  };
}
