/**
 * How customers of a language state a problem, and the clause a reply says it back with: a small table where the
 * English one is a large one.
 *
 * `things` by kind: `gender noun/other spelling/read=said/…`, parted by commas; the gender is one of `articles`.
 * `when` is in the notation of `statements-en.ts`, without accents and articles: `{X}` a thing, `..` up to four words,
 * `(a|b)` one of several. Where `say` names a thing and `when` does not, the thing named last before it is meant: "it is
 * still not there"; where neither does, the statement speaks of no thing and has no `of`.
 * `say` is a clause in the mood that `sorryThat` and `seeThat` ask for: `{X}` the thing with its article, `{X4}` the
 * same as an object, `{N}` its bare noun, `{one/many}` or `{masculine/feminine/their plurals}` what agrees with it,
 * `[familiar|formal]` as in the lines.
 */
import * as v from 'valibot';
import { problemIds } from '@/utils/core/reply/problems';

export const KINDS = [
  'parcel',
  /** What works or does not. */
  'device',
  /** What is whole or not. */
  'goods',
  'trip',
  'bag',
  'app',
  'line',
  /** What the customer gets back. */
  'refund',
  /** What the customer pays. */
  'bill',
  'price',
  'paper',
  'food',
  'people',
  /** Where the customer stays or sits. */
  'room',
] as const;
export type Kind = (typeof KINDS)[number];

/** Plurals end in `p`; `mv` and `fv` begin with a vowel. */
export const GENDERS = ['m', 'f', 'n', 'mp', 'fp', 'mv', 'fv'] as const;
export type Gender = (typeof GENDERS)[number];

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));

export const tableSchema = v.strictObject({
  /** The customer's own and the brand's, as subject; the same as an object where they differ. */
  articles: v.record(
    v.picklist(GENDERS),
    v.strictObject({
      own: v.string(),
      theirs: v.string(),
      ownObject: v.optional(v.string()),
      theirsObject: v.optional(v.string()),
    }),
  ),
  /** Words before a noun that the patterns leave out. */
  determiners: words,
  /** Words behind which something else is told: "but", "not". A gap does not reach over them. */
  ends: words,
  /** Words that only suppose what follows, in a sentence that asks: "can I cancel if the flight is late?" */
  supposes: words,
  /** Phrases (`phrases.ts`) with which a post states nothing that went wrong: looking forward, one's own mishap, praise by comparison. */
  unless: words,
  things: v.record(v.picklist(KINDS), v.pipe(v.string(), v.minLength(3))),
  /** Kinds a reply calls the customer's own. */
  own: v.array(v.picklist(KINDS)),
  /** Only of a language the detector does not judge: phrases (`phrases.ts`) that tell an idea and plain praise, and what spoils praise. */
  seems: v.optional(v.strictObject({ idea: words, praise: words, spoils: words })),
  statements: v.pipe(
    v.array(
      v.strictObject({
        say: v.pipe(v.string(), v.minLength(3)),
        of: v.optional(v.pipe(v.array(v.picklist(KINDS)), v.minLength(1))),
        problem: v.optional(v.picklist(problemIds())),
        when: words,
        /** How grave it is, where that is not the weight of its problem; see `weights.ts`. */
        weight: v.optional(v.number()),
        waits: v.optional(v.literal(true)),
      }),
    ),
    v.minLength(1),
  ),
});
export type StatementTable = v.InferInput<typeof tableSchema>;
