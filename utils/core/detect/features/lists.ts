/** One feature a list of the lexicon: how often its phrases stand in the text. */
import { FEATURE_LISTS } from '@/utils/core/detect/lexicon/keys';
import { placeOf } from '@/utils/core/detect/hits';
import type { Reading } from '@/utils/core/detect/reading';
import { damped, type Feature } from './feature';
import { at } from './place';

const LISTS = FEATURE_LISTS.map((key) => ({ key, list: placeOf(key) }));

/** @returns the lists' features; a negated phrase ("no problem", "not happy") is not counted in its list. */
export function listFeatures(reading: Reading): Feature[] {
  const features: Feature[] = [];
  for (const { key, list } of LISTS) {
    const hits = reading.meant[list];
    const first = hits?.[0];
    if (hits && first) features.push({ name: key, value: damped(hits.length), ...at(reading, first) });
  }
  return features;
}
