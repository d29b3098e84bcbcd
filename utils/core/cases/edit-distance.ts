/** How much the agent changed a suggestion. */

/** Above this many characters the distance is a bound by length: two rows of 5,000 are a millisecond, of 25,000 a stall. */
const MAX_COMPARED = 5000;

/**
 * Levenshtein distance in UTF-16 units (insert, delete, replace: cost 1 each).
 * Source: Wagner and Fischer, "The String-to-String Correction Problem", 1974; two rows of the table.
 */
export function editDistance(from: string, to: string): number {
  if (from === to) return 0;
  const a = from.slice(0, MAX_COMPARED);
  const b = to.slice(0, MAX_COMPARED);
  const beyond = Math.abs(from.length - a.length - (to.length - b.length));
  let above = Uint32Array.from({ length: b.length + 1 }, (_, column) => column);
  let row = new Uint32Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    row[0] = i + 1;
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (above[j] ?? 0) + (a.charCodeAt(i) === b.charCodeAt(j) ? 0 : 1);
      row[j + 1] = Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
    }
    [above, row] = [row, above];
  }
  return (above[b.length] ?? 0) + beyond;
}
