/** Every mend the lint offers, one after the other. */
import type { Problem } from '@/utils/core/lint/problem';

/** A mend can bring a new problem with a mend of its own; this many are tried. */
const MAX_MENDS = 30;

/** @returns the text with all that is mechanical mended, and no worse for it; undefined when nothing was */
export function mended(text: string, check: (text: string) => readonly Problem[]): string | undefined {
  let current = text;
  let problems = check(current);
  const seen = new Set([text]);
  for (let round = 0; round < MAX_MENDS; round += 1) {
    const next = problems.flatMap(({ fix }) => {
      const fixed = fix?.();
      if (fixed === undefined || fixed.trim() === '' || seen.has(fixed)) return [];
      const after = check(fixed);
      return after.length < problems.length ? [{ fixed, after }] : [];
    })[0];
    if (!next) break;
    seen.add(next.fixed);
    current = next.fixed;
    problems = next.after;
  }
  return current === text ? undefined : current;
}
