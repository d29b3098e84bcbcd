/** What a post is about, by the topic lists of the lexicon and the brand's own words. */
import { OWN_TOPICS, type Brand } from '@/utils/core/brand';
import { hasPhrase, indexWords } from '@/utils/core/rules/match-words';
import type { Topic } from './finding';
import type { LexiconKey } from './lexicon/keys';
import { hitsOf, isWithin } from './hits';
import type { Hit } from './lexicon/match';
import type { Reading } from './reading';

/** In order of how much they matter when equally strong. */
const TOPIC_OF: readonly (readonly [LexiconKey, Exclude<Topic, 'other'>])[] = [
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
/** The brand knows its words better than we do: one of them counts like three of ours. */
const OWN_WEIGHT = 3;

/**
 * @param reading of the text; undefined in a language the detector has no tables for: then only the brand's words count
 * @param text the post's own text, looked at only when the brand has words of its own
 * @returns up to three topics, the one with most phrases first; `other` when none is named
 */
export function topicsOf(reading: Reading | undefined, text: string, brand: Pick<Brand, 'topics'>): Topic[] {
  const own = ownCounts(text, brand);
  const byTopic = TOPIC_OF.map(([key, topic]) => ({ topic, hits: reading ? hitsOf(reading.hits, key) : [] }));
  const phrases = byTopic.flatMap(({ hits }) => hits).filter(({ from, to }) => to - from > 1);
  const harmless = reading ? hitsOf(reading.hits, 'no-risk') : [];
  const counts = (topic: Topic, hit: Hit): boolean =>
    !isPartOf(hit, phrases) && !(topic === 'safety' && isWithin(hit, harmless));
  const found = byTopic
    .map(({ topic, hits }) => ({
      topic,
      count: hits.filter((hit) => counts(topic, hit)).length + OWN_WEIGHT * (own.get(topic) ?? 0),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MAX_TOPICS);
  return found.length > 0 ? found.map(({ topic }) => topic) : ['other'];
}

/** "Half charged" is about a device, "delivery charge" about money: a word in a longer phrase says nothing by itself. */
function isPartOf(hit: Hit, phrases: readonly Hit[]): boolean {
  const length = hit.to - hit.from;
  return isWithin(
    hit,
    phrases.filter(({ from, to }) => to - from > length),
  );
}

function ownCounts(text: string, { topics }: Pick<Brand, 'topics'>): ReadonlyMap<Topic, number> {
  const counts = new Map<Topic, number>();
  if (OWN_TOPICS.every((topic) => topics[topic].length === 0)) return counts;
  const index = indexWords(text);
  for (const topic of OWN_TOPICS)
    counts.set(topic, topics[topic].filter((phrase) => hasPhrase(index, phrase)).length);
  return counts;
}
