/** The open reply boxes around one post, and what each of them answers. */
import { all, isAfter, upFrom } from '@/utils/page/dom';
import { readCommentIds } from './comment-links';
import { unitsIn } from './post-around';
import { readHead } from './post-parts';
import { commentAround, outsideComments, unitOf } from './post-unit';
import { ACTIONS, COMMENT, EDITOR, LAYER, PARTS, UNIT } from './selectors';

/** Units scrolled away stay in the page, hidden. */
export const OUT_OF_SIGHT = '[hidden],[aria-hidden="true"],[aria-disabled="true"]';

export type OpenEditors = {
  /** Boxes that answer the post itself. */
  readonly ofPost: readonly HTMLElement[];
  /** Boxes that surely answer the thread of this top-level comment. */
  ofThread(thread: string): readonly HTMLElement[];
};

/**
 * A box of the post stands beside the row of actions; a box of a thread stands
 * among the comments. One that could be either is neither.
 * @param unit a whole post
 */
export function openEditors(unit: Element): OpenEditors {
  const scope = scopeOf(unit);
  const comments = all(scope, COMMENT);
  // Not one for changing a comment in its place, and not one out of sight.
  const editors = all(scope, EDITOR, (editor) => !commentAround(editor) && !editor.closest(OUT_OF_SIGHT));
  const ofPost = editors.filter((editor) => {
    const around = nearestWithComments(editor, scope);
    return !around || outsideComments(around, ACTIONS).length > 0;
  });
  const isInThread = (editor: HTMLElement, thread: string) => {
    const before = comments.findLast((comment) => isAfter(editor, comment));
    if (!before || threadOf(before) !== thread) return false;
    // Between two comments there is no box but that of a thread.
    if (comments.some((comment) => isAfter(comment, editor))) return true;
    const around = nearestWithComments(editor, scope);
    const near = comments.filter((comment) => around?.contains(comment));
    return (
      near.every((comment) => threadOf(comment) === thread) &&
      (ofPost.length > 0 || near.length < comments.length)
    );
  };
  return {
    ofPost,
    ofThread: (thread) => editors.filter((editor) => !ofPost.includes(editor) && isInThread(editor, thread)),
  };
}

/** @returns the number of the top-level comment that a comment or reply stands under */
export function threadOf(comment: Element): string | undefined {
  const ids = readCommentIds(comment);
  return ids?.parent ?? ids?.comment;
}

/** In a dialog the post's box stands below the post, outside its wrapper. */
function scopeOf(unit: Element): Element {
  const layer = unit.closest(LAYER);
  if (!layer || layer === unit) return unit;
  const units = unitsIn(layer, `${UNIT},${PARTS}`);
  // Beside an open photo nothing is marked, and there is one post only.
  const { header } = units.size > 0 ? {} : readHead(layer);
  if (header) units.add(unitOf(header));
  return units.size === 1 && units.has(unit) ? layer : unit;
}

function nearestWithComments(editor: Element, scope: Element): Element | undefined {
  for (const node of upFrom(editor.parentElement, Infinity)) {
    if (node.querySelector(COMMENT)) return node;
    if (node === scope) break;
  }
  return undefined;
}
