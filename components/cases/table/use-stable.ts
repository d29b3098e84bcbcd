import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** @returns one function for the life of the view that always runs the newest `run`: for handlers of rows that are not drawn anew */
export function useStable<A extends unknown[]>(run: (...args: A) => void): (...args: A) => void {
  const runRef = useRef(run);
  useLayoutEffect(() => {
    runRef.current = run;
  });
  return useCallback((...args: A) => runRef.current(...args), []);
}
