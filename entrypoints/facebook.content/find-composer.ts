/** The reply box of one post or comment. Undefined when unsure: a reply in the wrong box is the worst failure. */
import type { Composer, ComposerOpener } from '@/utils/page/adapter';
import { openEditors, OUT_OF_SIGHT, threadOf } from './open-editors';
import { isComment, outsideComments } from './post-unit';
import { postAround } from './post-around';
import { css } from './selectors';

const COMMENT_BUTTON = css('commentButton');
const STREAMED = css('streamed');
const SUBSTANCE = css('comment', 'header', 'message');

/** @param element an element of `findPosts` */
export function findComposer(element: Element): Composer | ComposerOpener | undefined {
  if (element.closest(STREAMED) || isBehindAnotherPost(element)) return undefined;
  return isComment(element) ? composerOfComment(element) : composerOfPost(element);
}

function composerOfPost(unit: Element): Composer | ComposerOpener | undefined {
  const [editor, ...more] = openEditors(unit).ofPost;
  if (more.length > 0) return undefined;
  return editor ? composer(editor) : opener(onlyOne(outsideComments(unit, COMMENT_BUTTON)));
}

function composerOfComment(comment: Element): Composer | ComposerOpener | undefined {
  const unit = postAround(comment);
  const thread = threadOf(comment);
  const [editor, ...more] = unit && thread !== undefined ? openEditors(unit).ofThread(thread) : [];
  if (more.length > 0) return undefined;
  return editor ? composer(editor) : opener(replyButton(comment));
}

/**
 * The row below a comment is time, like, reply: the like button has a label of
 * its own, the reply button right after it has none. Either may be missing.
 */
function replyButton(comment: Element): HTMLElement | undefined {
  const row = comment.querySelector('ul');
  if (!row || row.closest('[role="article"]') !== comment) return undefined;
  const [, like, reply] = row.querySelectorAll<HTMLElement>(':scope > li');
  if (!like?.querySelector('[role="button"][aria-label]')) return undefined;
  return onlyOne([...(reply?.querySelectorAll<HTMLElement>('[role="button"]') ?? [])].filter(isUnlabelled));
}

function isUnlabelled(button: Element): boolean {
  return !button.hasAttribute('aria-label');
}

/** While a post is open over the page, the boxes behind it are out of reach. */
function isBehindAnotherPost(element: Element): boolean {
  const layers = [...element.ownerDocument.querySelectorAll('[role="dialog"]')];
  return layers.some((layer) => !layer.contains(element) && layer.querySelector(SUBSTANCE) !== null);
}

function composer(editor: HTMLElement): Composer {
  return { kind: 'composer', editor, editorKind: 'lexical' };
}

function opener(inside: HTMLElement | undefined): ComposerOpener | undefined {
  const button = inside?.closest<HTMLElement>('[role="button"]');
  return button && !button.closest(OUT_OF_SIGHT) ? { kind: 'opener', button } : undefined;
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
