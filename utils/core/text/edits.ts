/** Small changes to a text, by offset. */
import type { Span } from './normalise';

/** Replace `start` to `end` by `to`. */
export type Edit = Span & { readonly to: string };

/** @returns the text with every edit made; of two that overlap only the first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.to;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** @returns `word` with a capital first letter when `model` has one. */
export function withCapitalOf(model: string, word: string): string {
  const first = model.charAt(0);
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
