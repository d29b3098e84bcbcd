import type { Composer, ComposerOpener } from '@/utils/page/adapter';
import { enabledButton } from '@/entrypoints/linkedin.content/enabled-button';
import { readName } from '@/entrypoints/linkedin.content/text';
import { findFirst, isAfter, type Accept } from '@/entrypoints/linkedin.content/way';
import { isComment } from './find-posts';
import { isOwnOfComment } from './own-parts';
import { parentOf } from './read-comment';
import { readCommentAuthor } from './read-author';
import * as css from './selectors';

/** The Quill box of this card or comment, else the button that opens it; undefined when it could be another's. */
export function findComposer(element: Element): Composer | ComposerOpener | undefined {
  return isComment(element) ? ofComment(element) : ofCard(element);
}

/** The post's own box stands before the comments and starts with nobody's name. */
function ofCard(card: Element): Composer | ComposerOpener | undefined {
  const comment = card.querySelector(css.COMMENT);
  const isOwn = (element: Element) => element.closest(css.COMMENT) === null;
  const isPosts = (element: Element) =>
    (!comment || !isAfter(element, comment)) && mentionIn(element) === undefined;
  return composerOr(editorsIn(card, isPosts), () => opener(card, css.COMMENT_BUTTON, isOwn));
}

/**
 * A comment and the replies under it share one box, inside the comment. Whom
 * the box is for shows in the person it starts with.
 */
function ofComment(comment: Element): Composer | ComposerOpener | undefined {
  const isOwn = isOwnOfComment(comment);
  const name = readCommentAuthor(comment, isOwn).author.name;
  const holder = parentOf(comment) ?? comment;
  const isFor = (editor: Element) => {
    const mention = mentionIn(editor);
    return mention === undefined ? editor.closest(css.COMMENT) === comment : mention === name;
  };
  const isHolders = isOwnOfComment(holder);
  const editors = editorsIn(holder, (element) => (isOwn(element) || isHolders(element)) && isFor(element));
  return composerOr(editors, () => opener(comment, css.REPLY_BUTTON, isOwn));
}

function editorsIn(root: Element, isOwn: Accept): HTMLElement[] {
  const found = css.EDITOR.flatMap((way) => Array.from(root.querySelectorAll<HTMLElement>(way.css)));
  return [...new Set(found)].filter(isOwn);
}

function mentionIn(editor: Element): string | undefined {
  const mention = editor.querySelector(css.MENTION);
  return mention ? readName(mention).replace(/^@/, '') : undefined;
}

/** Two boxes where one is expected: neither is sure, and a button would open a third. */
function composerOr(
  editors: readonly HTMLElement[],
  other: () => ComposerOpener | undefined,
): Composer | ComposerOpener | undefined {
  const [editor] = editors;
  if (editors.length > 1) return undefined;
  return editor ? { kind: 'composer', editor, editorKind: 'quill' } : other();
}

function opener(root: Element, ways: typeof css.COMMENT_BUTTON, isOwn: Accept): ComposerOpener | undefined {
  const button = enabledButton(findFirst(root, ways, isOwn)?.element);
  return button && { kind: 'opener', button };
}
