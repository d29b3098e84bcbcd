/** Where the text will go: the browser's selection, set as a person's click or Ctrl+A would. */

/** Puts the caret after the last character. */
export function caretToEnd(editor: HTMLElement): void {
  if (editor instanceof HTMLTextAreaElement)
    editor.setSelectionRange(editor.value.length, editor.value.length);
  else collapseTo(endOf(editor));
}

/**
 * Selects what comes after the first `skip` characters of the first line, so that it is replaced.
 * @param skip characters to leave alone, such as a mention the site put in; 0 selects everything
 */
export function selectAfter(editor: HTMLElement, skip: number): void {
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(skip, editor.value.length);
    return;
  }
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return;
  if (skip === 0) {
    selection.selectAllChildren(editor);
    return;
  }
  const start = positionOf(editor, skip);
  const end = endOf(editor);
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

type Position = { readonly node: Node; readonly offset: number };

function collapseTo({ node, offset }: Position): void {
  node.ownerDocument?.getSelection()?.collapse(node, offset);
}

/**
 * The innermost last place. A caret after the last paragraph, instead of in it,
 * makes Firefox start a new line.
 */
function endOf(editor: HTMLElement): Position {
  let node: Node = editor;
  for (;;) {
    const last = node.lastChild;
    if (!last) return node.nodeType === 3 ? textEnd(node) : { node, offset: 0 };
    if (last.nodeType === 3) return textEnd(last);
    // The caret belongs before a filling `br`, and beside what cannot be edited.
    if (last.nodeName === 'BR') return { node, offset: node.childNodes.length - 1 };
    if (last instanceof Element && last.getAttribute('contenteditable') === 'false')
      return { node, offset: node.childNodes.length };
    node = last;
  }
}

function textEnd(node: Node): Position {
  return { node, offset: node.nodeValue?.length ?? 0 };
}

function positionOf(editor: HTMLElement, skip: number): Position {
  const texts = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let left = skip;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return endOf(editor);
}
