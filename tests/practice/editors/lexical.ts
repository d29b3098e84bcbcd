/** Lexical, as Facebook builds its comment boxes. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  createEditor,
} from 'lexical';
import type { PracticeEditor, PracticeEditorOptions } from './editor';

/** Mounts the editor in `host`. */
export function mountLexical(host: HTMLElement, options: PracticeEditorOptions): PracticeEditor {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.spellcheck = true;
  element.tabIndex = 0;
  element.setAttribute('aria-label', options.label);
  element.setAttribute('aria-placeholder', options.placeholder);
  host.append(element);

  const editor = createEditor({
    namespace: 'comment',
    onError: (error) => {
      throw error;
    },
  });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      options.onEnter?.();
      // Enter sends a comment; Shift+Enter breaks the line.
      if (event?.shiftKey !== true) event?.preventDefault();
      return event?.shiftKey !== true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.setRootElement(element);
  const setText = (text: string, mention?: string) =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const line of text.split('\n')) {
          const paragraph = $createParagraphNode();
          if (mention) paragraph.append($createTextNode(mention).setMode('token'), $createTextNode(' '));
          if (line) paragraph.append($createTextNode(line));
          root.append(paragraph);
        }
        root.selectEnd();
      },
      { discrete: true },
    );
  setText(options.text ?? '', options.mention);

  const text = () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  editor.registerUpdateListener(() => options.onChange?.(text()));
  return { element, text, clear: () => setText('') };
}
