/** TipTap (ProseMirror), as LinkedIn builds its comment boxes today. */
import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { Placeholder } from '@tiptap/extension-placeholder';
import { StarterKit } from '@tiptap/starter-kit';
import type { PracticeEditor, PracticeEditorOptions } from './editor';

/** Mounts the editor in `host`. */
export function mountTiptap(host: HTMLElement, options: PracticeEditorOptions): PracticeEditor {
  const editor = new Editor({
    element: host,
    // The style it would add is one the page's own rules forbid, here as on the real site.
    injectCSS: false,
    extensions: [
      StarterKit.configure({ heading: false, blockquote: false, codeBlock: false }),
      Mention,
      Placeholder.configure({ placeholder: options.placeholder }),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': options.label, 'aria-multiline': 'true' },
      handleKeyDown: (_view, event) => {
        if (event.key === 'Enter') options.onEnter?.();
        return false;
      },
    },
    content: contentOf(options),
    onUpdate: () => options.onChange?.(text()),
  });
  // As every ProseMirror page has it, or trailing blanks are lost.
  editor.view.dom.style.whiteSpace = 'pre-wrap';
  const text = () => editor.getText({ blockSeparator: '\n' });
  return { element: editor.view.dom, text, clear: () => editor.commands.clearContent() };
}

function contentOf({ text = '', mention }: PracticeEditorOptions) {
  return {
    type: 'doc',
    content: text.split('\n').map((line) => ({
      type: 'paragraph',
      content: [
        ...(mention
          ? [
              { type: 'mention', attrs: { id: mention, label: mention } },
              { type: 'text', text: ' ' },
            ]
          : []),
        ...(line ? [{ type: 'text', text: line }] : []),
      ],
    })),
  };
}
