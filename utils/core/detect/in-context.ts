/** What is left of the features when it is known whom a post is about. */
import type { AboutBrand } from './finding';
import type { Feature } from './features/feature';

/** These guess from the words whether a company is meant at all. In a post to the brand there is nothing to guess. */
const GUESSES: readonly string[] = ['no-business', 'blame-without-business', 'very-short', 'off-topic'];

/** @returns the features that count for a post that concerns the brand in this way. */
export function inContext(features: readonly Feature[], aboutBrand: AboutBrand): readonly Feature[] {
  if (aboutBrand === 'no' || aboutBrand === 'named') return features;
  return features.filter(({ name }) => !GUESSES.includes(name));
}
