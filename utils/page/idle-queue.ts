/** Work in the page's idle time, in short slices, without keeping removed elements alive. */

const SLICE_MS = 5;
/** Idle time may not come on a busy page; then the work is done anyway, in the same short slices. */
const LATEST_MS = 500;

export type IdleQueue = {
  add(element: Element): void;
  clear(): void;
};

/**
 * @param work done once for each element still in the page
 * @param onEmpty called when all is done
 */
export function createIdleQueue(
  work: (element: Element) => void,
  onEmpty: () => void,
  signal: AbortSignal,
): IdleQueue {
  // Weak: a page that scrolls fast throws away what waits here.
  let waiting: WeakRef<Element>[] = [];
  let handle: number | undefined;

  const schedule = () => {
    handle ??= requestIdleCallback(drain, { timeout: LATEST_MS });
  };
  function drain(): void {
    handle = undefined;
    const until = performance.now() + SLICE_MS;
    let done = 0;
    while (done < waiting.length && performance.now() < until) {
      const element = waiting[done]?.deref();
      done += 1;
      if (element?.isConnected) work(element);
    }
    waiting = waiting.slice(done);
    if (waiting.length > 0) schedule();
    else onEmpty();
  }
  signal.addEventListener('abort', () => {
    waiting = [];
    if (handle !== undefined) cancelIdleCallback(handle);
  });

  return {
    add(element) {
      if (signal.aborted) return;
      waiting.push(new WeakRef(element));
      schedule();
    },
    clear() {
      waiting = [];
    },
  };
}
