import { readLine } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { VISIBILITY_ICON } from './selectors';

/**
 * The age among the lines under an author: the one with the icon of who may see
 * the post, else the one with a dot after something (`4d •`; a dot first is the
 * degree of acquaintance).
 */
export function ageAmong(lines: readonly Element[]): string | undefined {
  const marked = lines.find((line) => line.querySelector(VISIBILITY_ICON) !== null);
  const dotted = lines.find(
    (line) => /^[^•\s][^•]{0,80}•/.test(readLine(line)) && /\p{Nd}/u.test(readLine(line)),
  );
  const line = marked ?? dotted;
  return line && relativeTimeOf(readLine(line));
}

/** A comment's age stands alone on its line: the first short one with a digit, else the first short one. */
export function ageOfComment(lines: readonly Element[]): string | undefined {
  const short = lines.map(readLine).filter((line) => line.length <= 24 && !line.startsWith('•'));
  return relativeTimeOf(short.find((line) => /\p{Nd}/u.test(line)) ?? short[0] ?? '');
}
