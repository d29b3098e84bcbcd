/** What an agent changed in a draft, word by word. */

export type WordChange = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Above this many pieces on either side only the whole texts are shown: the table of the comparison would be too large. */
const MAX_PIECES = 800;

/**
 * Longest common subsequence over words and the blanks between them.
 * Source: Hirschberg, "A linear space algorithm for computing maximal common subsequences", 1975 (the plain table).
 * @returns the pieces of both texts in reading order, neighbours of one kind joined
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const a = before.match(PIECES) ?? [];
  const b = after.match(PIECES) ?? [];
  if (before === after) return [{ kind: 'same', text: after }];
  if (a.length > MAX_PIECES || b.length > MAX_PIECES) {
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  }
  return joined(walk(a, b, commonLengths(a, b)));
}

const PIECES = /\s+|[^\s]+/gu;

/** `table[i][j]`: length of the longest common subsequence of `a` from `i` and `b` from `j`. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? new Uint16Array();
    const below = table[i + 1] ?? new Uint16Array();
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function walk(a: readonly string[], b: readonly string[], table: readonly Uint16Array[]): WordChange[] {
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      changes.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      changes.push({ kind: 'gone', text: a[i] ?? '' });
      i += 1;
    } else {
      changes.push({ kind: 'new', text: b[j] ?? '' });
      j += 1;
    }
  }
  return changes;
}

function joined(changes: readonly WordChange[]): WordChange[] {
  const out: WordChange[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (last?.kind === change.kind) out[out.length - 1] = { kind: last.kind, text: last.text + change.text };
    else out.push(change);
  }
  return out;
}
