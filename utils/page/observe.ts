/** One observer on the page's body. It only notes what was added; the reading is done in idle time. */

/** More than this in one go is a new page, not news: one look at the whole costs less. */
const MANY = 1000;

export type PageChanges = {
  /** Elements added, outermost only. */
  readonly onAdded: (element: Element) => void;
  /** Too much was added to look at one by one. */
  readonly onFlood: () => void;
  /** Called once after each burst of either. `removed`: something left the page. */
  readonly onBurst: (removed: boolean) => void;
};

/** Watches until `signal` ends. Attributes and typed text are not watched. */
export function observePage(changes: PageChanges, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    let added = 0;
    for (const record of records) added += record.addedNodes.length;
    if (added > MANY) changes.onFlood();
    else forEachAdded(records, changes.onAdded);
    changes.onBurst(records.some((record) => record.removedNodes.length > 0));
  });
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function forEachAdded(records: readonly MutationRecord[], onAdded: (element: Element) => void): void {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) onAdded(node);
  }
}
