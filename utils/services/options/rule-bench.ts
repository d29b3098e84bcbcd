/** Trying rules out: on pasted text, and on the last cases of the log. */
import type { Brand } from '@/utils/core/brand';
import type { Detector } from '@/utils/core/detect/detect';
import type { Finding } from '@/utils/core/detect/finding';
import type { Post, SiteId } from '@/utils/core/post';
import type { Sample } from '@/utils/core/rules/match-count';
import { traceRules, type RuleTrace } from '@/utils/core/rules/evaluate';
import type { Decision, Rule } from '@/utils/core/rules/schema';
import type { AmendsDb } from '@/utils/db/db';

export type Judgement = {
  readonly text: string;
  readonly finding?: Finding;
  readonly decision: Decision;
  readonly traces: readonly RuleTrace[];
};

/** Stands in while there is no detector: conditions on the words can be tried all the same. */
const UNJUDGED: Finding = {
  intent: 'other',
  topics: [],
  risks: [],
  aboutBrand: 'no',
  byBrand: false,
  score: 0,
  reasons: [],
  supported: false,
  detector: 'none',
};

/**
 * What Amends makes of a text, as if somebody new had just posted it.
 * @param now epoch milliseconds
 */
export function judgeText(
  text: string,
  site: SiteId,
  rules: readonly Rule[],
  brand: Brand,
  detector: Detector | undefined,
  now: number,
): Judgement {
  const post: Post = {
    key: `${site}:pasted`,
    aliases: [],
    site,
    kind: 'post',
    author: { name: '' },
    text,
    postedAt: now,
    metrics: {},
    media: [],
  };
  const finding = detector?.detect(post, { brand, page: { kind: 'other' } });
  return { text, finding, ...traceRules(rules, post, finding ?? UNJUDGED, { now, authorCases: 0 }) };
}

/** @returns the newest cases as the rules saw them when they came in, at most `limit` */
export async function recentSamples(db: AmendsDb, limit: number): Promise<Sample[]> {
  const rows = await db.cases.orderBy('detectedAt').reverse().limit(limit).toArray();
  return Promise.all(
    rows.map(async ({ post, finding, authorKey, detectedAt }) => {
      const known = db.cases.where('authorKey').equals(authorKey);
      const authorCases = await known.filter((other) => other.detectedAt < detectedAt).count();
      return { post, finding, context: { now: detectedAt, authorCases } };
    }),
  );
}
