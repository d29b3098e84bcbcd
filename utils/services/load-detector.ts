/** The detector with its shipped weights, loaded once per worker life. */
import { browser } from 'wxt/browser';
import { createDetector, type Detector } from '@/utils/core/detect/detect';
import { parseWeights } from '@/utils/core/detect/weights';

/** @returns a loader; a failed load is tried again the next time. */
export function createDetectorLoader(): () => Promise<Detector> {
  let loading: Promise<Detector> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load(): Promise<Detector> {
  const response = await fetch(browser.runtime.getURL('/detector/weights.json'));
  return createDetector(parseWeights(await response.json()));
}
