/** Which posts the agent can see. Nothing else is read. */

/** A little ahead of the scroll. */
const MARGIN = '200px 0px';
/** Some sites wrap posts in elements without a box of their own. */
const MAX_WRAPPERS = 8;

export type OnScreen = {
  watch(element: Element): void;
  has(element: Element): boolean;
};

/** @param onEnter called when an element comes on screen, each time it does */
export function watchOnScreen(onEnter: (element: Element) => void, signal: AbortSignal): OnScreen {
  const visible = new WeakSet<Element>();
  const boxes = new WeakMap<Element, WeakRef<Element>>();
  const owners = new WeakMap<Element, WeakRef<Element>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
        const element = owners.get(target)?.deref();
        if (!element?.isConnected) {
          observer.unobserve(target);
        } else if (target === element && rect.width === 0 && rect.height === 0) {
          watchBox(element);
        } else if (isIntersecting) {
          visible.add(element);
          onEnter(element);
        } else {
          visible.delete(element);
        }
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  function observe(box: Element, element: Element): void {
    boxes.set(element, new WeakRef(box));
    owners.set(box, new WeakRef(element));
    observer.observe(box);
  }

  /** Only when the browser has told its size, in the frame in which it has: asking earlier would force a layout. */
  function watchBox(element: Element): void {
    const box = boxOf(element);
    if (box === element) return;
    observer.unobserve(element);
    observe(box, element);
  }

  return {
    watch(element) {
      const known = boxes.get(element)?.deref();
      if (!known || !element.contains(known)) observe(element, element);
    },
    has: (element) => visible.has(element),
  };
}

/** The element, or what is inside its box-less wrappers (`display: contents`). */
function boxOf(element: Element): Element {
  let box = element;
  for (let level = 0; level < MAX_WRAPPERS && box.getClientRects().length === 0; level += 1) {
    const inner =
      [...box.children].find((child) => child.getClientRects().length > 0) ?? box.firstElementChild;
    if (!inner) return element;
    box = inner;
  }
  return box;
}
