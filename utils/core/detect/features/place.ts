/** From word positions to places in the normal text. */
import type { Hit } from '@/utils/core/detect/lexicon/match';
import type { Reading } from '@/utils/core/detect/reading';

/** @returns where the hit lies in the normal text. */
export function at(
  reading: Pick<Reading, 'words'>,
  hit: Pick<Hit, 'from' | 'to'>,
): { start: number; end: number } {
  const start = reading.words[hit.from]?.start ?? 0;
  return { start, end: reading.words[hit.to - 1]?.end ?? start };
}
