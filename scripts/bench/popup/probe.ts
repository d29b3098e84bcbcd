/**
 * Stands in a page before its own scripts. Notes, in milliseconds since the
 * navigation began, when the first case was in the document, when a key press
 * was heard, and when the frame with the case was through.
 */
export type PopupTimes = {
  readonly drawn: number;
  readonly heard: number;
  readonly shown: number;
};

declare global {
  interface Window {
    popupTimes?: PopupTimes;
  }
}

/** A case, else the words that there is none, else the empty page of this bench. */
const FIRST = '[data-case], .empty, [data-empty-page]';
/** To the next case; where there is none, to the search. */
const keyFor = (element: Element) => (element.hasAttribute('data-case') ? 'j' : '/');

function press(key: string): boolean {
  return !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // Messages come after the frame that was asked for is drawn.
      port1.addEventListener('message', () => resolve(performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  });
}

async function note(element: Element): Promise<void> {
  const drawn = performance.now();
  const isHeard = () => element.hasAttribute('data-empty-page') || press(keyFor(element));
  let heard = isHeard() ? drawn : undefined;
  const shown = await afterFrame();
  while (heard === undefined) heard = isHeard() ? performance.now() : (await afterFrame(), undefined);
  window.popupTimes = { drawn, heard, shown };
}

const observer = new MutationObserver(() => {
  const element = document.querySelector(FIRST);
  if (!element) return;
  observer.disconnect();
  void note(element);
});
observer.observe(document, { childList: true, subtree: true });
