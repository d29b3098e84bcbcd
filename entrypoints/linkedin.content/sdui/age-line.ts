import { readLine } from '@/entrypoints/linkedin.content/text';
import { relativeTimeOf } from '@/entrypoints/linkedin.content/time-line';
import { VISIBILITY_ICON } from './selectors';

/**
 * The age among the lines under an author: the one with the icon of who may see
 * the post, else the one that ends with the dot before that icon (`4d •`).
 */
export function ageAmong(lines: readonly Element[]): string | undefined {
  return relativeTimeOf(
    readLine(lines.find((line) => line.querySelector(VISIBILITY_ICON)) ?? lines.find(isDotted)),
  );
}

/** @returns whether a line looks like an age without its icon; a dot first is a degree of acquaintance */
export function isDotted(line: Element): boolean {
  return /^[^•\s].{0,80}•$/.test(readLine(line));
}

/** A comment's age stands alone on its line: the first short one with a digit, else the first short one. */
export function ageOfComment(lines: readonly Element[]): string | undefined {
  const short = lines.map(readLine).filter((line) => line.length <= 24 && !line.startsWith('•'));
  return relativeTimeOf(short.find((line) => /\p{Nd}/u.test(line)) ?? short[0] ?? '');
}
