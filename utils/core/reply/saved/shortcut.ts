/** `/refund` typed in a reply. */
import type { SavedReply } from './schema';
import { searchSaved, type SavedUses } from './search';

export type Slash = {
  /** What is typed behind the slash so far; may be empty. */
  readonly query: string;
  /** Where the slash stands, and where the word ends: the caret. */
  readonly start: number;
  readonly end: number;
};

/** A slash at the start or behind white space: "and/or", "24/7" and addresses are none. */
const SLASH = /(?:^|\s)\/([\p{L}\p{N}_-]{0,30})$/u;

/** @returns the slash word the caret stands behind; undefined when there is none. */
export function slashAt(text: string, caret: number): Slash | undefined {
  const match = SLASH.exec(text.slice(0, caret));
  if (!match) return undefined;
  const query = match[1] ?? '';
  return { query, start: caret - query.length - 1, end: caret };
}

/** @returns the saved replies a slash word may mean: the one of that shortcut first, then those that begin so, then the rest of the search. */
export function savedForSlash(
  saved: readonly SavedReply[],
  query: string,
  uses: SavedUses = {},
): SavedReply[] {
  const typed = query.toLowerCase();
  const found = typed === '' ? searchSaved(saved, '', uses) : [];
  const byShortcut = saved.filter(({ shortcut }) => typed !== '' && shortcut.toLowerCase().startsWith(typed));
  const ranked = byShortcut.toSorted((a, b) => a.shortcut.length - b.shortcut.length);
  const others = typed === '' ? found : searchSaved(saved, typed, uses);
  return [...new Set([...ranked, ...others])];
}

/** @returns `text` with the slash word replaced, and where the caret belongs. */
export function replaceSlash(text: string, slash: Slash, by: string): { text: string; caret: number } {
  return {
    text: text.slice(0, slash.start) + by + text.slice(slash.end),
    caret: slash.start + by.length,
  };
}
