/** Work that nobody waits for, a step in each idle moment. */

/** @param steps done in order, none before the one before it has let the document breathe */
export function inIdleTime(steps: readonly (() => void)[]): void {
  const [first, ...rest] = steps;
  if (!first) return;
  requestIdleCallback(() => {
    first();
    inIdleTime(rest);
  });
}
