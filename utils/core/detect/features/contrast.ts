/** What comes after "but" is what is meant. */
import type { LexiconKey } from '@/utils/core/detect/lexicon/keys';
import { hitsOf, hitsOfAny, sentenceOf } from '@/utils/core/detect/hits';
import type { Reading } from '@/utils/core/detect/reading';
import type { Feature } from './feature';
import { BLAME, FAILURE, WARM } from './groups';
import { at } from './place';

const TROUBLE = [
  ...FAILURE,
  ...BLAME,
  'problem',
  'cannot',
  'negated',
] as const satisfies readonly LexiconKey[];

/** @returns `but-trouble` ("love it, but it keeps crashing") and `but-praise` ("late, but the staff were great"). */
export function contrastFeatures(reading: Reading): Feature[] {
  const features: Feature[] = [];
  const buts = hitsOf(reading, 'but');
  if (buts.length === 0) return features;
  const after = (keys: readonly LexiconKey[]) =>
    hitsOfAny(reading, keys).find((hit) =>
      buts.some((but) => but.to <= hit.from && sentenceOf(reading, but) === sentenceOf(reading, hit)),
    );
  const trouble = after(TROUBLE);
  const praise = after([...WARM, 'resolved']);
  if (trouble) features.push({ name: 'but-trouble', value: 1, ...at(reading, trouble) });
  else if (praise) features.push({ name: 'but-praise', value: 1, ...at(reading, praise) });
  return features;
}
