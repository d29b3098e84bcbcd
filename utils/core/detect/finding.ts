/** What the detector says about one post. */
import * as v from 'valibot';

export const INTENTS = ['complaint', 'question', 'praise', 'idea', 'other'] as const;
export type Intent = (typeof INTENTS)[number];

export const SEVERITIES = ['mild', 'strong', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const TOPICS = [
  'delivery',
  'billing',
  'product',
  'service',
  'account',
  'outage',
  'price',
  'safety',
  'privacy',
  'other',
] as const;
export type Topic = (typeof TOPICS)[number];

export const RISKS = [
  'legal',
  'press',
  'safety',
  'self-harm',
  'churn',
  'repeated-contact',
  'personal-data',
] as const;
export type Risk = (typeof RISKS)[number];

/** How a post concerns the brand. `addressed`: handle or reply to the brand; `named`: name, product or hashtag; `page`: on the brand's own page. */
export const ABOUT_BRAND = ['addressed', 'named', 'page', 'no'] as const;
export type AboutBrand = (typeof ABOUT_BRAND)[number];

/** One reason, shown to the agent. `code` has words in the locale files as `reason_<code>`. */
export const reasonSchema = v.object({
  code: v.pipe(v.string(), v.maxLength(40)),
  /** UTF-16 offsets into `post.text`; absent for reasons from context. */
  start: v.optional(v.number()),
  end: v.optional(v.number()),
  /** Contribution to the complaint score, in log-odds; positive speaks for a complaint. */
  weight: v.number(),
});
export type Reason = v.InferOutput<typeof reasonSchema>;

export const findingSchema = v.object({
  intent: v.picklist(INTENTS),
  /** Only for complaints. */
  severity: v.optional(v.picklist(SEVERITIES)),
  topics: v.array(v.picklist(TOPICS)),
  risks: v.array(v.picklist(RISKS)),
  aboutBrand: v.picklist(ABOUT_BRAND),
  /** Written by the brand or its staff: never a case. */
  byBrand: v.boolean(),
  /** Probability that this is a complaint, 0 to 1. */
  score: v.number(),
  /** At most four, strongest first. Their weights and `rest` add up to the log-odds of `score`. */
  reasons: v.array(reasonSchema),
  /** Log-odds of everything that is not among the reasons. Absent in findings logged before it was kept. */
  rest: v.optional(v.number()),
  /** How many small signs are in `rest`. */
  more: v.optional(v.number()),
  /** Log-odds the second look added, for a post the first was unsure of. */
  secondLook: v.optional(v.number()),
  /** Language the text was judged as (BCP-47 primary tag), if known. */
  lang: v.optional(v.string()),
  /** False when the detector has no data for that language: `intent` is then `other`. */
  supported: v.boolean(),
  /** Which weights and lexicon gave this, for the log. */
  detector: v.string(),
});
export type Finding = v.InferOutput<typeof findingSchema>;
