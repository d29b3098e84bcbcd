/** The ways to judge a post that can be measured side by side. */
import type { Look } from './judge-rows';
import { loadDetector } from './load-detector';
import { secondLooks } from './second-looks';

/**
 * @param asked `first`: the weights alone; `both`: the sentence encoder's second look beside them, at all posts and at
 * unsure ones only
 * @param weights their file
 * @returns the looks by name, in the order they are told
 */
export async function loadLooks(asked: string, weights: string): Promise<Readonly<Record<string, Look>>> {
  const detector = loadDetector(weights);
  const first: Look = (post, context) => detector.detect(post, context);
  if (asked === 'first') return { first };
  if (asked === 'both') return { first, ...secondLooks(detector) };
  throw new Error(`No look ${asked}: there are first and both.`);
}
