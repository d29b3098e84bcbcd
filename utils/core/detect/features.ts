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

/** @returns the features of a text that are not 0, each name once. */
export function featuresOf(reading: Reading): Feature[] {
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
