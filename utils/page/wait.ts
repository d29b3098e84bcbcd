/** Waiting in the page: always bounded, always stoppable. */

/** Resolves after `ms` milliseconds, or at once when stopped. Never rejects. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

/**
 * Asks `look` now, whenever the page changes (at most every 50 ms), and at the end.
 * @returns its first answer that is not undefined; undefined after `ms` milliseconds or when stopped
 */
export async function waitFor<T>(
  look: () => T | undefined,
  ms: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const until = performance.now() + ms;
  let changed = true;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  try {
    for (;;) {
      const last = performance.now() >= until;
      const found = changed || last ? look() : undefined;
      changed = false;
      if (found !== undefined || last || signal.aborted) return found;
      await pause(50, signal);
    }
  } finally {
    observer.disconnect();
  }
}
