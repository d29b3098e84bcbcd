/** Does something once a burst of changes is over. */

/**
 * @param work what to do
 * @param quietMs how long nothing must have happened
 * @param latestMs how long it may be put off at most, for pages that are never quiet
 * @returns a function to call on every change
 */
export function whenSettled(
  work: () => void,
  { quietMs, latestMs }: { readonly quietMs: number; readonly latestMs: number },
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        work();
      },
      Math.max(0, Math.min(quietMs, since + latestMs - now)),
    );
  };
}
