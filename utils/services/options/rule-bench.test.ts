import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { SAFE_RULES } from '@/utils/core/rules/presets';
import type { Rule } from '@/utils/core/rules/schema';
import { tell } from '@/utils/core/testing/tell-case';
import { AmendsDb } from '@/utils/db/db';
import { defaultSettings } from '@/utils/settings/defaults';
import { judgeText, recentSamples } from './rule-bench';

const { brand } = defaultSettings();
const lawyer: Rule = {
  id: 'lawyer',
  name: 'Lawyer',
  on: true,
  stop: false,
  all: [{ op: 'hasAny', field: 'text', words: ['lawyer*'] }],
  any: [],
  actions: [{ kind: 'route', to: 'Legal' }],
};

it('tries conditions on the words without a detector', () => {
  const judged = judgeText('talking to my lawyers', 'x', [...SAFE_RULES, lawyer], brand, undefined, 0);
  expect(judged.finding).toBeUndefined();
  expect(judged.decision.route).toBe('Legal');
  expect(judged.traces.filter(({ fired }) => fired).map(({ rule }) => rule.id)).toEqual(['lawyer']);
});

it('uses the detector when there is one', () => {
  const { row } = tell({ id: '1', name: 'Mira', text: 'x', minutesAgo: 1, finding: { risks: ['legal'] } }, 0);
  const judged = judgeText('anything', 'x', SAFE_RULES, brand, { detect: () => row.finding }, 0);
  expect(judged.finding?.risks).toEqual(['legal']);
  expect(judged.decision.hold?.ruleId).toBe('legal');
});

it('gives the newest cases with how often their author had written before', async () => {
  const db = new AmendsDb('rule-bench');
  const now = Date.UTC(2026, 2, 5);
  const stories = [300, 200, 100].map((minutesAgo, at) =>
    tell({ id: String(at), name: 'Mira', handle: 'mira', text: `post ${at}`, minutesAgo }, now),
  );
  await db.cases.bulkPut(stories.map(({ row }) => row));
  const samples = await recentSamples(db, 2);
  expect(samples.map(({ post, context }) => [post.text, context.authorCases])).toEqual([
    ['post 2', 2],
    ['post 1', 1],
  ]);
  await db.delete();
});
