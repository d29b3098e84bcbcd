/** The open reply boxes around one post, and what each of them answers. */
import { isAmongComments, outsideComments, unitOf } from './post-unit';
import { readCommentIds } from './comment-links';
import { readHead } from './post-parts';
import { css } from './selectors';

const COMMENT = css('comment');
const EDITOR = css('editor');
const ACTIONS = css('actions');
const LAYER = css('layer');
const POST = css('unit', 'header', 'message');

/** Units scrolled away stay in the page, hidden. */
export const OUT_OF_SIGHT = '[hidden], [aria-hidden="true"], [aria-disabled="true"]';

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
  const comments = [...scope.querySelectorAll(COMMENT)];
  const editors = [...scope.querySelectorAll<HTMLElement>(EDITOR)].filter(isUsable);
  const ofPost = editors.filter((editor) => {
    const around = nearestWithComments(editor, scope);
    return around === undefined || outsideComments(around, ACTIONS).length > 0;
  });
  const others = editors.filter((editor) => !ofPost.includes(editor));
  const isInThread = (editor: HTMLElement, thread: string) => {
    const before = comments.findLast((comment) => isBefore(comment, editor));
    if (!before || threadOf(before) !== thread) return false;
    // Between two comments there is no box but that of a thread.
    if (comments.some((comment) => isBefore(editor, comment))) return true;
    const around = nearestWithComments(editor, scope);
    const near = comments.filter((comment) => around?.contains(comment));
    return (
      near.every((comment) => threadOf(comment) === thread) &&
      (ofPost.length > 0 || near.length < comments.length)
    );
  };
  return { ofPost, ofThread: (thread) => others.filter((editor) => isInThread(editor, thread)) };
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
  const marked = outsideComments(layer, POST);
  // Beside an open photo nothing is marked, and there is one post only.
  const parts =
    marked.length > 0 ? marked : [readHead(layer).header].filter((header) => header !== undefined);
  const units = new Set(parts.map(unitOf));
  return units.size === 1 && units.has(unit) ? layer : unit;
}

/** Not one for changing a comment in its place, and not one out of sight. */
function isUsable(editor: Element): boolean {
  return !isAmongComments(editor) && editor.closest(OUT_OF_SIGHT) === null;
}

function nearestWithComments(editor: Element, scope: Element): Element | undefined {
  for (let node = editor.parentElement; node; node = node.parentElement) {
    if (node.querySelector(COMMENT)) return node;
    if (node === scope) return undefined;
  }
  return undefined;
}

function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
