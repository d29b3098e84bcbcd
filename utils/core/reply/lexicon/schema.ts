/** What customers' words tell the playbook, one table a language. The notation is that of `phrases.ts`. */
import * as v from 'valibot';
import { problemIds, type Ask, type ProblemId } from '@/utils/core/reply/problems';

export const ASKS = [
  'refund',
  'replacement',
  'answer',
  'callback',
  'compensation',
] as const satisfies readonly Ask[];
export const UNITS = ['hour', 'day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];
export const TRIPS = ['flight', 'train', 'bus'] as const;
export type Trip = (typeof TRIPS)[number];

const phrases = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));

export const lexiconSchema = v.strictObject({
  problems: v.record(v.picklist(problemIds()), phrases),
  asks: v.record(v.picklist(ASKS), phrases),
  /** Without accents and in lower case, as normal text has them. */
  units: v.record(v.picklist(UNITS), phrases),
  numbers: v.record(v.string(), v.number()),
  /** A length of time is a waiting time when one of these stands before or after it. */
  waitBefore: phrases,
  waitAfter: phrases,
  /** Words that want something. */
  wants: phrases,
  /** The customer's own order or account is meant, not the brand's in general. */
  mine: phrases,
  trips: v.record(v.picklist(TRIPS), phrases),
});

export type Lexicon = {
  readonly problems: Readonly<Record<ProblemId, readonly string[]>>;
  readonly asks: Readonly<Record<Ask, readonly string[]>>;
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly waitBefore: readonly string[];
  readonly waitAfter: readonly string[];
  readonly wants: readonly string[];
  readonly mine: readonly string[];
  readonly trips: Readonly<Record<Trip, readonly string[]>>;
};
