/** A length of time in words. */
import type { Duration } from './duration';
import type { Lines } from './lines/schema';

/** @returns "three weeks", "a day", "45 days"; undefined where the language has no fitting words for one. */
export function durationWords({ count, unit }: Duration, lines: Lines): string | undefined {
  const [singular, plural] = lines.units[unit];
  if (count === 1) return lines.one && `${lines.one[unit]} ${singular}`;
  const two = count === 2 ? lines.two?.[unit] : undefined;
  return `${two ?? lines.numbers[count] ?? count} ${plural}`;
}
