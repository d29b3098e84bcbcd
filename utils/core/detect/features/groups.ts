/** Lists of the lexicon that other features take together. */
import type { LexiconKey } from '@/utils/core/detect/lexicon/keys';

/** Something did not happen as it should. */
export const FAILURE = [
  'broken',
  'malfunction',
  'outage',
  'error',
  'fail',
  'not-arrived',
  'wrong-item',
  'damaged',
  'missing',
  'no-response',
  'late',
  'charged',
] as const satisfies readonly LexiconKey[];

/** What the customer thinks of it. */
export const BLAME = [
  'awful',
  'bad',
  'disappointed',
  'annoyed',
  'angry',
  'unfair',
  'cheated',
  'rude',
  'poor-service',
] as const satisfies readonly LexiconKey[];

/** What customers and companies deal in. */
export const BUSINESS = [
  'order',
  'product',
  'tech',
  'account',
  'travel',
  'telecom',
  'venue',
  'service',
  'contact',
  'bought',
  'refund',
  'price',
] as const satisfies readonly LexiconKey[];

/** What people talk about when it is not about a company. */
export const GENERAL = [
  'people',
  'politics',
  'leisure',
  'feelings',
  'work-talk',
  'promotion',
  'news',
] as const satisfies readonly LexiconKey[];

export const WARM = ['thanks', 'praise', 'positive'] as const satisfies readonly LexiconKey[];
