/** A value once it has stood still. */
import { useEffect, useState } from 'preact/hooks';

/** @returns `value` after it has not changed for `ms`; until then the last one that stood still, at first `undefined` */
export function useSettled<T>(value: T, ms: number): T | undefined {
  const [settled, setSettled] = useState<T | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
