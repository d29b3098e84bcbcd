/** The bench's own content script: does one technique where the page says, then reports. Never part of the product. */
import { caretToEnd, selectAfter } from '@/utils/page/composer/caret';
import { applyTechnique, TECHNIQUES } from '@/utils/page/composer/techniques';

type Order = { readonly technique: string; readonly text: string; readonly selectAll: boolean };

const REJECTED: Record<string, (editor: HTMLElement, text: string) => void> = {
  'paste (DataTransfer)'(editor, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    editor.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  },
  'insertText + insertParagraph'(_editor, text) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) document.execCommand('insertParagraph');
      if (line !== '') document.execCommand('insertText', false, line);
    });
  },
  'insertText + insertLineBreak'(_editor, text) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) document.execCommand('insertLineBreak');
      if (line !== '') document.execCommand('insertText', false, line);
    });
  },
  textContent(editor, text) {
    editor.textContent = text;
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};

function obey({ technique, text, selectAll }: Order): void {
  const editor = document.querySelector<HTMLElement>('[data-bench]');
  if (!editor) return;
  editor.focus();
  if (selectAll) selectAfter(editor, 0);
  else caretToEnd(editor);
  // Editors follow `selectionchange`, which comes a task later.
  setTimeout(() => {
    const known = TECHNIQUES.find((name) => name === technique);
    if (known) applyTechnique(known, editor, text);
    else REJECTED[technique]?.(editor, text);
    setTimeout(() => document.documentElement.setAttribute('data-done', ''), 200);
  }, 50);
}

document.addEventListener('bench', () => {
  const order = document.documentElement.getAttribute('data-order');
  if (order) obey(JSON.parse(order));
});
document.documentElement.setAttribute('data-ready', '');
