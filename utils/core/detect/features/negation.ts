/** "Not impressed", "no issues so far": phrases whose meaning is turned round. */
import { hitsOfAny, listsOf, type Lists } from '@/utils/core/detect/hits';
import { DENIABLE } from '@/utils/core/detect/turned-hits';
import type { Reading } from '@/utils/core/detect/reading';
import { damped, type Feature } from './feature';
import { WARM } from './groups';
import { at } from './place';

const PRAISE = listsOf(WARM);
const TROUBLE = listsOf(DENIABLE);

/** @returns `negated-praise` ("not impressed") and `negated-trouble` ("no issues so far"). */
export function negationFeatures(reading: Reading): Feature[] {
  if (reading.turned.negated.size === 0) return [];
  return [...feature(reading, 'negated-praise', PRAISE), ...feature(reading, 'negated-trouble', TROUBLE)];
}

function feature(reading: Reading, name: string, lists: Lists): Feature[] {
  const hits = hitsOfAny(reading.hits, lists).filter((hit) => reading.turned.negated.has(hit));
  const first = hits[0];
  return first ? [{ name, value: damped(hits.length), ...at(reading, first) }] : [];
}
