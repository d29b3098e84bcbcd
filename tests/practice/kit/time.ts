/** Times and ids of the practice pages. */
import type { PracticePost } from '@/tests/practice/content/model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Everything on one page is as old as it was when the page was opened. */
const LOADED = Date.now();

type Dated = Pick<PracticePost, 'number' | 'minutesAgo' | 'at'>;

/** @returns epoch milliseconds */
export function timeOf({ minutesAgo, at }: Dated): number {
  return at ?? LOADED - minutesAgo * MINUTE;
}

/** @returns "now", "14m", "3h", "2d" */
export function ageOf(post: Dated): string {
  const minutes = Math.round((LOADED - timeOf(post)) / MINUTE);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m`;
  return minutes < 1440 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 1440)}d`;
}

/** The same number on every visit, with 19 digits as X has them. */
export function xId(number: number): string {
  return String(1_990_000_000_000_000_000n + BigInt(number));
}

export function facebookId(number: number): string {
  return String(7_310_000_000_000_000n + BigInt(number));
}

/**
 * LinkedIn's ids are made of the time: the upper 41 bits are epoch milliseconds. Reckoned from the hour in
 * which the pages were built, so that a page opened again, and a test beside it, know the same posts.
 */
export function linkedinId({ number, minutesAgo, at }: Dated): string {
  const time = at ?? builtHour() - minutesAgo * MINUTE;
  return String((BigInt(time) << 22n) + BigInt(number % 4_000_000));
}

/** In a page the bundler has put the number in place of the variable; see `scripts/practice/bundle.ts`. */
function builtHour(): number {
  return Number(process.env.PRACTICE_HOUR ?? Math.floor(LOADED / HOUR) * HOUR);
}
