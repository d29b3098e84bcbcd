/** What a post is about, by the topic lists of the lexicon. */
import type { Topic } from './finding';
import type { LexiconKey } from './lexicon/keys';
import { hitsOf } from './hits';
import type { Reading } from './reading';

/** In order of how much they matter when equally strong. */
const TOPIC_OF: readonly (readonly [LexiconKey, Topic])[] = [
  ['topic-safety', 'safety'],
  ['topic-privacy', 'privacy'],
  ['topic-outage', 'outage'],
  ['topic-billing', 'billing'],
  ['topic-delivery', 'delivery'],
  ['topic-account', 'account'],
  ['topic-service', 'service'],
  ['topic-product', 'product'],
  ['topic-price', 'price'],
];
const MAX_TOPICS = 3;

/** @returns up to three topics, the one with most phrases first; `other` when none is named. */
export function topicsOf(reading: Reading): Topic[] {
  const found = TOPIC_OF.map(([key, topic]) => ({ topic, count: hitsOf(reading, key).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MAX_TOPICS);
  return found.length > 0 ? found.map(({ topic }) => topic) : ['other'];
}
