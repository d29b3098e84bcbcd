/** Keeps the focus in the page: when what had it goes, is hidden or is switched off, the focus moves to what stands nearest. */

/** Views that know a better place take it within this time. */
const SETTLE_MS = 150;
const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

type Had = {
  readonly lost: HTMLElement;
  /** What it stood in, from the inside out. */
  readonly around: readonly Element[];
  /** What the keyboard could reach then, in page order. */
  readonly order: readonly HTMLElement[];
};

/**
 * Nobody who works with the keyboard or a screen reader is sent back to the top of the page by an action of theirs.
 * @returns ends it
 */
export function keepFocus(): () => void {
  let had: Had | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    const { activeElement } = document;
    if (!had || (activeElement !== document.body && activeElement !== had.lost)) return;
    const before = had;
    // Still there: a click beside it has taken the focus away.
    if (activeElement === document.body) had = undefined;
    if (!isUsable(before.lost)) goNear(before);
  };
  const lookSoon = () => {
    // A browser takes the focus from a button that is switched off only when it draws the next frame.
    if (had && (document.activeElement === document.body || !isUsable(had.lost)))
      timer ??= setTimeout(look, SETTLE_MS);
  };
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    had = { lost: target, around: ancestorsOf(target), order: reachableIn(document.body) };
  };
  const changes = new MutationObserver(lookSoon);
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'disabled', 'open'],
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', lookSoon);
  return () => {
    changes.disconnect();
    clearTimeout(timer);
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', lookSoon);
  };
}

/** The nearest by page order within the smallest part of the page that is left; what is new in that part counts last. */
function goNear({ lost, around, order }: Had): void {
  const at = order.indexOf(lost);
  const distance = (element: HTMLElement) => Math.abs(order.indexOf(element) - at);
  const byDistance = order.filter((one) => one !== lost).toSorted((a, b) => distance(a) - distance(b));
  for (const part of around.filter((one) => one.isConnected)) {
    const near = byDistance.filter((one) => part.contains(one));
    for (const element of [...near, ...reachableIn(part)]) {
      // The browser knows what can take the focus; what cannot leaves it where it is.
      element.focus();
      if (document.activeElement === element) return;
    }
  }
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && !element.closest('[hidden]');
}

function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

function reachableIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(REACHABLE)];
}
