/** The line under an author's name: how long ago, edited or not, for whom. */

const MAX_TIME = 24;

/**
 * @param line such as `4d • Edited •` or `with Ana • 4h •`
 * @returns the part that says when: the shortest one with a digit, else the first short one (`now`)
 */
export function relativeTimeOf(line: string): string | undefined {
  const parts = line
    .split(/[•·]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= MAX_TIME);
  const withDigit = parts.filter((part) => /\p{Nd}/u.test(part));
  return withDigit.toSorted((a, b) => a.length - b.length)[0] ?? parts[0];
}
