/** Everything the score looks at, gathered. */
import { bareFeatures } from './features/bare';
import { contrastFeatures } from './features/contrast';
import { pairFeatures } from './features/combine';
import type { Feature } from './features/feature';
import { listFeatures } from './features/lists';
import { mismatchFeatures } from './features/mismatch';
import { negationFeatures } from './features/negation';
import { sarcasmFeatures } from './features/sarcasm';
import { shapeFeatures } from './features/shape';
import { signFeatures } from './features/signs';
import type { Reading } from './reading';

/**
 * Words up to which each feature counts in full. A long text says more of everything, for and against: its features
 * count by the root of their share, as its n-grams do. Chosen among 20, 40 and no end on the development part.
 */
const FULL_WORDS = 20;

/** @returns the features of a text that are not 0, each name once. */
export function featuresOf(reading: Reading): Feature[] {
  const features = gathered(reading);
  const share = Math.sqrt(FULL_WORDS / reading.words.length);
  // Length is not said more often in a long text.
  return share >= 1
    ? features
    : features.map((each) => (each.name === 'length' ? each : { ...each, value: each.value * share }));
}

function gathered(reading: Reading): Feature[] {
  return [
    ...listFeatures(reading),
    ...pairFeatures(reading),
    ...negationFeatures(reading),
    ...contrastFeatures(reading),
    ...sarcasmFeatures(reading),
    ...mismatchFeatures(reading),
    ...bareFeatures(reading),
    ...shapeFeatures(reading),
    ...signFeatures(reading),
  ];
}
