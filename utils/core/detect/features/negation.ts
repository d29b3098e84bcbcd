/** "Not impressed", "no issues so far": phrases whose meaning is turned round. */
import { hitsOfAny } from '@/utils/core/detect/hits';
import type { LexiconKey } from '@/utils/core/detect/lexicon/keys';
import { DENIABLE } from '@/utils/core/detect/turned-hits';
import type { Reading } from '@/utils/core/detect/reading';
import { damped, type Feature } from './feature';
import { WARM } from './groups';
import { at } from './place';

/** @returns `negated-praise` ("not impressed") and `negated-trouble` ("no issues so far"). */
export function negationFeatures(reading: Reading): Feature[] {
  return [...feature(reading, 'negated-praise', WARM), ...feature(reading, 'negated-trouble', DENIABLE)];
}

function feature(reading: Reading, name: string, keys: readonly LexiconKey[]): Feature[] {
  const hits = hitsOfAny(reading, keys).filter((hit) => reading.turned.negated.has(hit));
  const first = hits[0];
  return first ? [{ name, value: damped(hits.length), ...at(reading, first) }] : [];
}
