/**
 * The playbook's lines: what is said, one table a language.
 *
 * Notation inside a line:
 * - `{name}` and the like: slots, filled with our own words or checked short values.
 * - `[familiar|formal]`: how the customer is addressed, by the voice's formality.
 * - `<I|we>`: who speaks, by the voice's person.
 * - `=` at the start: keeps its capital after a greeting that ends in a comma.
 */
import * as v from 'valibot';
import { SITE_IDS } from '@/utils/core/post';
import { TOPICS } from '@/utils/core/detect/finding';
import { mapKeys } from '@/utils/core/map-keys';
import { ASKS } from '@/utils/core/reply/lexicon/schema';
import { problemIds } from '@/utils/core/reply/problems';

export const SLOTS = [
  'name',
  'that',
  /** What the post is about, with its article; in German as an object. */
  'thing',
  /** What went wrong, as an object: "your canceled flight". */
  'what',
  'about',
  'duration',
  'product',
  'channel',
  'dm',
  'trip',
  'parcel',
  /** English: with its article. */
  'aParcel',
  'remedy',
  'wish',
  /** What was praised, as an object. */
  'liked',
] as const;
export type Slot = (typeof SLOTS)[number];

/** One thing to say, or one with limits on when. */
export const lineSchema = v.union([
  v.pipe(v.string(), v.minLength(2)),
  v.strictObject({
    say: v.pipe(v.string(), v.minLength(2)),
    /** Voice formality it suits: from, to. */
    formality: v.optional(v.tuple([v.number(), v.number()])),
    /** Least warmth. */
    warmth: v.optional(v.number()),
    /** Least playfulness. */
    play: v.optional(v.number()),
    /** Too chatty for grave matters. */
    grave: v.optional(v.literal(false)),
  }),
]);
export type Line = v.InferOutput<typeof lineSchema>;

/** Lines by what they do. The first two open, `channel…` and `remedy` carry a slot of that name. */
export const LINE_SETS = [
  'greetName',
  'greetPlain',
  'sorryThat',
  'seeThat',
  'apologise',
  'empathise',
  'wait',
  'act',
  'remedy',
  'channelLink',
  'channelHandle',
  'channelNone',
  'thanks',
  'question',
  'questionHelp',
  'questionMore',
  'praise',
  'praiseProduct',
  'share',
  'idea',
  'ideaPass',
  'hello',
  'offer',
  'hold',
  'holdPass',
  'legalPass',
  'safety',
  'safetyPass',
  'care',
  'careHelp',
  'inPrivate',
  /** Names what was asked for. */
  'asked',
  /** Not their first message about it. */
  'again',
  /** They say that they leave, or think of it: no promise, no pleading. */
  'leaving',
  /** They are very angry. */
  'upset',
  /** In a private message: asks on, for there is no more private way. */
  'details',
] as const;
export type LineSet = (typeof LINE_SETS)[number];

const line = v.array(lineSchema);
const text = v.pipe(v.string(), v.minLength(1));
const oneAndMany = v.tuple([text, text]);
/** @returns an object schema that asks for every one of `keys`, and no other. */
function each<K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) {
  return v.strictObject(mapKeys(keys, () => schema));
}

const perUnit = v.strictObject({ hour: text, day: text, week: text, month: text });

export const linesSchema = v.strictObject({
  /** Numbers as words, from zero. */
  numbers: v.pipe(v.array(text), v.length(13)),
  /** Formality from which the customer is addressed familiarly (tu, du); absent when there is one form for all. */
  familiarFrom: v.optional(v.number()),
  /** Singular and plural. */
  units: v.strictObject({
    hour: oneAndMany,
    day: oneAndMany,
    week: oneAndMany,
    month: oneAndMany,
  }),
  /** "One" before each unit; absent where its case would depend on the line: one of a unit is then not mentioned. */
  one: v.optional(perUnit),
  /** "Two" before each unit, where it has a gender. */
  two: v.optional(perUnit),
  /** Vehicles of one grammatical gender, so that every line fits each. */
  trips: v.strictObject({ flight: text, train: text, bus: text, trip: text }),
  /** What a private message is called on each site. */
  dm: each(SITE_IDS, text),
  /** First words that keep their capital after a comma. */
  keepCapital: v.array(text),
  /** After the word "question"; empty when there is nothing to add. */
  about: each(TOPICS, v.string()),
  /** What was asked for, as an object. */
  wishes: each(ASKS, text),
  sets: each(LINE_SETS, line),
  /** Sentences on the thing a post names; only where statements are read. */
  seeThing: v.optional(line),
  /** Sentences on what went wrong, said as an object; only where statements are read. The second apologise. */
  seeWhat: v.optional(line),
  sorryWhat: v.optional(line),
  /** The same where that object is a doing: "being cut off". */
  sorryDeed: v.optional(line),
  /** Thanks for praise that name what was praised. */
  praiseFor: v.optional(line),
  /** To a short thank you at the end of a talk. */
  welcome: v.optional(line),
  /** To somebody who has sent a private message already. */
  channelWritten: v.optional(line),
  /** Without a known problem. `sorry` apologises, `see` does not. */
  topics: each(TOPICS, v.strictObject({ sorry: line, see: line })),
  problems: each(
    problemIds(),
    v.strictObject({
      /** The problem as a subordinate clause, in the mood `sorryThat` and `seeThat` ask for; absent for a mere worry. */
      that: v.optional(text),
      /** Whole sentences that show it was understood, without an apology. */
      see: line,
    }),
  ),
});
export type Lines = v.InferInput<typeof linesSchema>;
