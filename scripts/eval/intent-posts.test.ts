/** Intents and LinkedIn talk on made-up posts: floors under what the shipped detector reaches. */
import { describe, expect, it } from 'vitest';
import type { Intent } from '@/utils/core/detect/finding';
import { THRESHOLDS } from '@/utils/core/detect/thresholds';
import { FRESH_INTENT_POSTS } from './fixtures/fresh-intent-posts';
import { INTENT_POSTS } from './fixtures/intent-posts';
import { LINKEDIN_POSTS } from './fixtures/linkedin-posts';
import { judgeRows } from './judge-rows';
import { loadDetector } from './load-detector';
import type { Row } from './read-tsv';
import { summarise } from './summary';

type Posts = Readonly<Record<string, Readonly<Record<Intent, readonly string[]>>>>;
const detector = loadDetector();

const row = (text: string, intent = ''): Row => ({
  id: '',
  source: 'made-up',
  lang: 'en',
  platform: '',
  domain: '',
  label: undefined,
  labelKind: '',
  intent,
  category: '',
  severity: '',
  sentiment: '',
  text,
});

function macroF1(posts: Posts, from: number, to: number): number {
  const rows = Object.values(posts).flatMap((byIntent) =>
    Object.entries(byIntent).flatMap(([intent, texts]) =>
      texts.slice(from, to).map((text) => row(text, intent)),
    ),
  );
  const judged = judgeRows(rows, detector, true);
  const table = summarise(judged, THRESHOLDS.addressed.balanced, judged).intents['made-up'];
  console.log(`Intents: macro-F1 ${((table?.macroF1 ?? 0) * 100).toFixed(1)} of ${table?.n ?? 0} posts.`);
  return table?.macroF1 ?? 0;
}

describe('five intents of posts to brands', () => {
  it.each([
    ['posts looked at while it was made', INTENT_POSTS, 0, 2, 0.75],
    ['posts held out', INTENT_POSTS, 2, 4, 0.65],
    ['posts written afterwards', FRESH_INTENT_POSTS, 0, 2, 0.5],
  ] as const)('%s', (_name, posts, from, to, floor) => {
    expect(macroF1(posts, from, to)).toBeGreaterThanOrEqual(floor);
  });
});

it('seldom takes LinkedIn talk for complaints', () => {
  const rows = Object.values(LINKEDIN_POSTS).flatMap((texts) => texts.map((text) => row(text)));
  const flagged = judgeRows(rows, detector, false).filter(
    ({ finding }) => finding.score >= THRESHOLDS.no.balanced,
  );
  console.log(`LinkedIn talk: ${flagged.length} of ${rows.length} flagged.`);
  expect(flagged.length / rows.length).toBeLessThanOrEqual(0.2);
});
