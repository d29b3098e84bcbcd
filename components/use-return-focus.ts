import { useLayoutEffect, useState } from 'preact/hooks';

/** When what uses it goes, the focus goes back to what had it before: nobody is left at the top of the page. */
export function useReturnFocus(): void {
  const [opener] = useState(() => openerOf(document.activeElement));
  // With the drawing, not a frame after it: what goes again at once gives the focus back too.
  useLayoutEffect(
    () => () => {
      // It may stand in a part that was hidden meanwhile and comes back in this very drawing.
      const goBack = () => opener?.focus();
      goBack();
      if (document.activeElement !== opener) queueMicrotask(goBack);
    },
    [opener],
  );
}

/** An item of a menu goes with its menu: the button that opened it stays. */
function openerOf(element: Element | null): HTMLElement | undefined {
  const opener = element?.closest('.menu')?.querySelector('[aria-haspopup]') ?? element;
  return opener instanceof HTMLElement && opener !== document.body ? opener : undefined;
}
