/** The time, for ages and deadlines on screen. */
import { useEffect, useState } from 'preact/hooks';

/** @returns epoch milliseconds, newer every half minute while the view is shown. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
