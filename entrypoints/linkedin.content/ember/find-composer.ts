import type { Composer, ComposerOpener } from '@/utils/page/adapter';
import { boxOr, mentionIn } from '@/entrypoints/linkedin.content/reply-box';
import { all, firstBy, isAfter } from '@/utils/page/dom';
import { isOwnOfComment } from './own-parts';
import { parentOf } from './read-comment';
import { readCommentAuthor } from './read-author';
import { COMMENT, COMMENT_BUTTON, EDITOR, MENTION, REPLY_BUTTON } from './selectors';

/** The post's own Quill box stands before the comments and starts with nobody's name. */
export function boxOfCard(card: Element): Composer | ComposerOpener | undefined {
  const comment = card.querySelector(COMMENT);
  const editors = all(
    card,
    EDITOR,
    (editor) => (!comment || !isAfter(editor, comment)) && mentionIn(editor, MENTION) === undefined,
  );
  return boxOr(
    editors,
    'quill',
    firstBy(card, COMMENT_BUTTON, (it) => !it.closest(COMMENT)),
  );
}

/**
 * A comment and the replies under it share one box, inside the comment. Whom
 * the box is for shows in the person it starts with.
 */
export function boxOfComment(comment: Element): Composer | ComposerOpener | undefined {
  const isOwn = isOwnOfComment(comment);
  const { name } = readCommentAuthor(comment, isOwn).author;
  const holder = parentOf(comment) ?? comment;
  const editors = all(holder, EDITOR, (editor) => {
    const around = editor.closest(COMMENT);
    const mention = mentionIn(editor, MENTION);
    return around === comment
      ? mention === undefined || mention === name
      : around === holder && mention === name;
  });
  return boxOr(editors, 'quill', firstBy(comment, REPLY_BUTTON, isOwn));
}
