/** The brand the agent answers for: what to look for in posts and where to send customers. */
import * as v from 'valibot';
import { TOPICS, type Topic } from './detect/finding';
import type { SiteId } from './post';

const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const channel = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)));
const words = v.optional(v.pipe(v.array(word), v.maxLength(100)), []);

/** The brand's own words for one topic, beside those of the lexicon. */
export const MAX_TOPIC_WORDS = 40;
const topicWords = v.optional(
  v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60))),
    v.maxLength(MAX_TOPIC_WORDS),
  ),
  [],
);
/** Topics a brand can give words of its own to: all but "other". */
export const OWN_TOPICS = TOPICS.filter((topic) => topic !== 'other');

const topicsSchema = v.object({
  delivery: topicWords,
  billing: topicWords,
  product: topicWords,
  service: topicWords,
  account: topicWords,
  outage: topicWords,
  price: topicWords,
  safety: topicWords,
  privacy: topicWords,
} satisfies Record<Exclude<Topic, 'other'>, unknown>);
export type OwnTopicWords = v.InferOutput<typeof topicsSchema>;

export const brandSchema = v.object({
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80)), ''),
  /** Other spellings people use. */
  names: words,
  /** Handles without `@`, any site. */
  handles: words,
  products: words,
  competitors: words,
  /** Handles of employees: their posts are never cases. */
  staff: words,
  /** Words that mean a topic for this brand, e.g. "click and fetch" for delivery; `*` stands for the rest of a word. */
  topics: v.optional(topicsSchema, {}),
  /** Where private details may go, per site: a link or a handle, e.g. `https://acme.example/dm`. */
  privateChannels: v.optional(
    v.object({ x: channel, facebook: channel, linkedin: channel, instagram: channel } satisfies Record<
      SiteId,
      unknown
    >),
    {},
  ),
  /** Hosts a reply may link to. */
  links: words,
});
export type Brand = v.InferOutput<typeof brandSchema>;
