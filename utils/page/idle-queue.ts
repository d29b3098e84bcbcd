/** Work in the page's idle time, in short slices. */

const SLICE_MS = 5;
/** Idle time may not come on a busy page; then the work is done anyway, in the same short slices. */
const LATEST_MS = 500;

export type IdleQueue<T> = {
  add(item: T): void;
  clear(): void;
};

/**
 * A page that scrolls fast throws away what waits here: it is not kept alive.
 * @param work done once for each element still in the page
 * @param onEmpty called when all is done
 */
export function createElementQueue(
  work: (element: Element) => void,
  onEmpty: () => void,
  signal: AbortSignal,
): IdleQueue<Element> {
  const queue = createIdleQueue(
    (place: WeakRef<Element>) => {
      const element = place.deref();
      if (element?.isConnected) work(element);
    },
    onEmpty,
    signal,
  );
  return { add: (element) => queue.add(new WeakRef(element)), clear: () => queue.clear() };
}

/**
 * @param work done once for each item, in order
 * @param onEmpty called when all is done
 */
export function createIdleQueue<T extends object>(
  work: (item: T) => void,
  onEmpty: () => void,
  signal: AbortSignal,
): IdleQueue<T> {
  let waiting: T[] = [];
  let handle: number | undefined;

  const schedule = () => {
    handle ??= requestIdleCallback(drain, { timeout: LATEST_MS });
  };
  function drain(): void {
    handle = undefined;
    const until = performance.now() + SLICE_MS;
    let done = 0;
    while (done < waiting.length && performance.now() < until) {
      const item = waiting[done];
      done += 1;
      if (item) work(item);
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
    add(item) {
      if (signal.aborted) return;
      waiting.push(item);
      schedule();
    },
    clear() {
      waiting = [];
    },
  };
}
