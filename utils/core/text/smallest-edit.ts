/** The one replacement that makes one text of another. */
import type { Edit } from './edits';

/** @returns the part of `before` that differs and what it becomes; never cuts a surrogate pair. */
export function smallestEdit(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (isHalfPair(before, start) || isHalfPair(after, start)) start -= 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (isHalfPair(before, before.length - tail) || isHalfPair(after, after.length - tail)) tail -= 1;
  return { start, end: before.length - tail, to: after.slice(start, after.length - tail) };
}

/** @returns where a caret at `at` stands after the edit: where it was, or behind what was put in around it. */
export function caretAfter(at: number, { start, end, to }: Edit): number {
  if (at <= start) return at;
  return at >= end ? at + to.length - (end - start) : start + to.length;
}

/** Whether cutting before `at` would part the two halves of one character. */
function isHalfPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}
