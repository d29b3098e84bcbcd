/** What the checks look for, one table a language, in the notation of `phrases.ts`. */
import * as v from 'valibot';
import { mapKeys } from '@/utils/core/map-keys';

export const LINT_WORD_LISTS = [
  /** Things about the customer that have no place in public. */
  'personal',
  /** Words that ask for something. */
  'asks',
  /** A private way is named: asking is then fine. */
  'inPrivate',
  /** "No personal details, please": the opposite of asking. */
  'notHere',
  /** The reply confirms what only the brand's records could show. */
  'accountFacts',
  /** Signs that the problem or the message was taken in. */
  'acknowledges',
  'apologises',
  'blames',
  'promisesMoney',
  'promisesTime',
  'promisesResult',
  /** In the same sentence before a promise: it is none. */
  'denies',
  /** Right before what was found: nothing is confirmed. */
  'doubts',
  'admits',
  'advises',
  /** Thanks as for praise. */
  'enjoysPraise',
  /** Praise in a post that may be meant the other way round. */
  'sarcasm',
  'nextStep',
  /** A private message is asked for. */
  'privateMessage',
  'modelSlips',
  /** A heading over a draft, at the start of a line. */
  'draftLabels',
  'greetings',
  /** After a greeting: nobody's name. */
  'greetedAll',
] as const;
/** Only where a little word says it; elsewhere the verb does, and `person` does not look. */
export const PERSON_LISTS = ['speaksAsI', 'speaksAsWe'] as const;
export type LintWordList = (typeof LINT_WORD_LISTS)[number] | (typeof PERSON_LISTS)[number];

const phrases = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));

export const lintWordsSchema = v.strictObject({
  ...mapKeys(LINT_WORD_LISTS, () => phrases),
  ...mapKeys(PERSON_LISTS, () => v.optional(phrases)),
  /** Apologies that are none, and what to say instead. */
  nonApologies: v.pipe(v.array(v.strictObject({ phrase: v.string(), say: v.string() })), v.minLength(1)),
  /** Said behind what is asked for, to ask for it in private. */
  byPrivateMessage: v.pipe(v.string(), v.minLength(1)),
});
export type LintWords = v.InferOutput<typeof lintWordsSchema>;
