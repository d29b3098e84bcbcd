/** The reply box of one post. Wherever a doubt is left there is none: a reply in the wrong box is the worst failure. */
import type { Composer, ComposerOpener } from '@/utils/page/adapter';
import { isSameHandle, statusOf } from './hrefs';
import { outlinePost, ownElements } from './outline';
import { signedInAs } from './page-kind';
import { readAuthor } from './read-author';
import { readBody } from './read-body';
import { readPost } from './read-post';
import { ANCHORS, PAGE } from './selectors';
import { isFocal } from './thread';

/**
 * 1. the topmost dialog's box, if the dialog shows this very post; 2. the box
 * below the focal post of a status page; 3. the post's own reply button.
 * Undefined when signed out, when replies are limited, for ads, and while
 * another dialog lies over the post.
 */
export function findComposer(element: Element): Composer | ComposerOpener | undefined {
  const read = readPost(element);
  const page = element.ownerDocument;
  if (read.kind === 'skip' || read.post.kind === 'ad' || signedInAs(page) === undefined) return undefined;
  const button = ownElements(outlinePost(element), ANCHORS.reply[0].css).at(-1);
  if (!isUsable(button)) return undefined;

  const dialog = topDialog(page);
  if (dialog && !dialog.contains(element)) {
    const editor = dialog.querySelector(PAGE.editor);
    return editor && isHtml(editor) && showsOnly(dialog, element, editor) ? boxOf(editor) : undefined;
  }
  const inline = inlineBox(element);
  if (inline) return boxOf(inline);
  return { kind: 'opener', button };
}

function boxOf(editor: HTMLElement): Composer {
  return { kind: 'composer', editor, editorKind: 'draft' };
}

/** The last dialog lies on top. Menus and hover cards are no dialogs. */
function topDialog(page: Document): Element | undefined {
  return [...page.querySelectorAll(PAGE.dialog)].at(-1);
}

/** The dialog shows one post, above its box, and it is this one. */
function showsOnly(dialog: Element, element: Element, editor: Element): boolean {
  const shown = [...dialog.querySelectorAll(ANCHORS.post[0].css)];
  const [only] = shown;
  if (!only || shown.length > 1) return false;
  const isAbove = (only.compareDocumentPosition(editor) & 4) !== 0;
  return isAbove && isSamePost(only, element);
}

/** By id where the dialog links the post; else author, moment and words must all agree. */
function isSamePost(shown: Element, element: Element): boolean {
  const [a, b] = [readPost(shown), readPost(element)];
  if (b.kind === 'skip') return false;
  if (a.kind === 'post') return a.post.key === b.post.key;
  if (a.reason !== 'no-id') return false;
  const outline = outlinePost(shown);
  const moment = outline.times[0]?.getAttribute('datetime');
  return (
    isSameHandle(readAuthor(outline)?.handle, b.post.author.handle) &&
    moment !== null &&
    moment !== undefined &&
    Date.parse(moment) === b.post.postedAt &&
    readBody(outline).text === b.post.text
  );
}

/** Right behind the focal post, on that post's own page. */
function inlineBox(element: Element): HTMLElement | undefined {
  if (!isFocal(element)) return undefined;
  const read = readPost(element);
  const address = statusOf(element.ownerDocument.location?.pathname ?? '');
  if (read.kind === 'skip' || !address || read.post.key !== `x:${address.id}`) return undefined;
  const cell = element.closest(PAGE.cell);
  const box =
    cell?.querySelector(PAGE.inlineReply) ?? cell?.nextElementSibling?.querySelector(PAGE.inlineReply);
  const editors = box ? [...box.querySelectorAll(PAGE.editor)] : [];
  const [editor] = editors;
  return editor && editors.length === 1 && isHtml(editor) ? editor : undefined;
}

/** Authors can limit replies: the button is then there, but disabled. */
function isUsable(button: Element | undefined): button is HTMLElement {
  if (!button || !isHtml(button)) return false;
  return button.getAttribute('aria-disabled') !== 'true' && !button.hasAttribute('disabled');
}

/** By namespace, not `instanceof`: a page's elements may come from another realm. */
function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}
