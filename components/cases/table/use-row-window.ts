/** Follows a scrolling list and says which of its rows to draw. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { rowWindow, scrollToRow, type RowWindow } from '@/utils/core/desk/row-window';

export type RowWindowHook = RowWindow & {
  /** Rows that fit in sight. */
  readonly page: number;
  /** Scrolls as little as needed to bring a row into sight. */
  readonly reveal: (index: number) => void;
};

/** Before the first row is measured. */
const GUESSED_ROW = 40;

/**
 * @param scrollRef the element that scrolls
 * @param count rows in all; every row is as high as the first one drawn, whatever the layout makes of it
 */
export function useRowWindow(scrollRef: RefObject<HTMLElement | null>, count: number): RowWindowHook {
  const [place, setPlace] = useState({ top: 0, height: 800, row: GUESSED_ROW });

  const hasRows = count > 0;

  useLayoutEffect(() => {
    const scroller = scrollRef.current;
    if (!scroller || !hasRows) return undefined;
    const measure = () => {
      const row = scroller.querySelector<HTMLElement>('[data-row]')?.offsetHeight || GUESSED_ROW;
      const next = { top: scroller.scrollTop, height: scroller.clientHeight, row };
      setPlace((now) =>
        now.top === next.top && now.height === next.height && now.row === next.row ? now : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [scrollRef, hasRows]);

  // A shorter list may leave the scroller beyond its end.
  useEffect(() => {
    const scroller = scrollRef.current;
    if (scroller)
      setPlace((now) => (now.top === scroller.scrollTop ? now : { ...now, top: scroller.scrollTop }));
  }, [scrollRef, count]);

  return {
    ...rowWindow(count, place.row, place.top, place.height),
    page: Math.max(1, Math.floor(place.height / place.row)),
    reveal: (index) => {
      const scroller = scrollRef.current;
      if (!scroller) return;
      // The head stays in sight above the rows and covers one row's height at most.
      const view = place.height - place.row;
      scroller.scrollTop = scrollToRow(index, place.row, scroller.scrollTop, Math.max(place.row, view));
    },
  };
}
