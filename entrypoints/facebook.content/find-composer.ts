/** The reply box of one post or comment. Undefined when unsure: a reply in the wrong box is the worst failure. */
import type { Composer, ComposerOpener } from '@/utils/page/adapter';
import { all } from '@/utils/page/dom';
import { openEditors, OUT_OF_SIGHT, threadOf } from './open-editors';
import { isComment, outsideComments } from './post-unit';
import { postAround } from './post-around';
import { BUTTON, COMMENT, COMMENT_BUTTON, DIALOG, PARTS, STREAMED } from './selectors';

type Found = Composer | ComposerOpener | undefined;

/** @param element an element of `findPosts` */
export function findComposer(element: Element): Found {
  if (element.closest(STREAMED) || isBehindAnotherPost(element)) return undefined;
  if (!isComment(element)) {
    return boxOr(openEditors(element).ofPost, () => outsideComments(element, COMMENT_BUTTON));
  }
  const unit = postAround(element);
  const thread = threadOf(element);
  const editors = unit && thread !== undefined ? openEditors(unit).ofThread(thread) : [];
  return boxOr(editors, () => replyButtons(element));
}

/** Two boxes, or two buttons, where one is expected: neither is sure. */
function boxOr([editor, ...more]: readonly HTMLElement[], openers: () => readonly HTMLElement[]): Found {
  if (more.length > 0) return undefined;
  if (editor) return { kind: 'composer', editor, editorKind: 'lexical' };
  const [inside, ...others] = openers();
  const button = inside?.closest<HTMLElement>(BUTTON);
  const isSure = button && others.length === 0 && !button.closest(OUT_OF_SIGHT);
  return isSure ? { kind: 'opener', button } : undefined;
}

/**
 * The row below a comment is time, like, reply: the like button has a label of
 * its own, the reply button right after it has none. Either may be missing.
 */
function replyButtons(comment: Element): HTMLElement[] {
  const row = comment.querySelector('ul');
  if (row?.closest('[role="article"]') !== comment) return [];
  const [, like, reply] = all(row, ':scope > li');
  if (!reply || !like?.querySelector(`${BUTTON}[aria-label]`)) return [];
  return all(reply, `${BUTTON}:not([aria-label])`);
}

/** While a post is open over the page, the boxes behind it are out of reach. */
function isBehindAnotherPost(element: Element): boolean {
  return all(element.ownerDocument, DIALOG).some(
    (layer) => !layer.contains(element) && layer.querySelector(`${COMMENT},${PARTS}`) !== null,
  );
}
