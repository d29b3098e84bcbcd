/** What a page can tell of itself while a feed runs through it. */
type Seen = {
  /** Tasks over 50 ms, in milliseconds since the navigation. */
  readonly tasks: { readonly startTime: number; readonly duration: number }[];
  /** Sum of all shifts of the layout but those the reader made. */
  shift: number;
  /** Markers that came, counted each time one is put in. */
  marked: number;
};

declare global {
  interface Window {
    feedSeen?: Seen;
  }
}

/** Runs in the page. @param marker CSS of a marker's host */
export function watchFeed(marker: string): void {
  const seen: Seen = { tasks: [], shift: 0, marked: 0 };
  window.feedSeen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false) {
        seen.shift += Number(entry.value);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLSpanElement)) continue;
        // A marker gets its style with the frame it is placed in.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (node.matches(marker)) seen.marked += 1;
          }),
        );
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
}
