/** What comes after "but" is what is meant. */
import { hitsOf, hitsOfAny, listsOf, sentenceOf, type Lists } from '@/utils/core/detect/hits';
import type { Reading } from '@/utils/core/detect/reading';
import type { Feature } from './feature';
import { BLAME, FAILURE, WARM } from './groups';
import { at } from './place';

const TROUBLE = listsOf([...FAILURE, ...BLAME, 'problem', 'cannot', 'negated']);
const PRAISE = listsOf([...WARM, 'resolved']);

/** @returns `but-trouble` ("love it, but it keeps crashing") and `but-praise` ("late, but the staff were great"). */
export function contrastFeatures(reading: Reading): Feature[] {
  const features: Feature[] = [];
  const buts = hitsOf(reading.hits, 'but');
  if (buts.length === 0) return features;
  const after = (lists: Lists) =>
    hitsOfAny(reading.hits, lists).find((hit) =>
      buts.some((but) => but.to <= hit.from && sentenceOf(reading, but) === sentenceOf(reading, hit)),
    );
  const trouble = after(TROUBLE);
  const praise = after(PRAISE);
  if (trouble) features.push({ name: 'but-trouble', value: 1, ...at(reading, trouble) });
  else if (praise) features.push({ name: 'but-praise', value: 1, ...at(reading, praise) });
  return features;
}
