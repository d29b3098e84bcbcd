import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFinding, makePost, NOON } from '@/utils/core/testing/builders';
import { evaluateRules, traceRules } from './evaluate';
import { SAFE_RULES } from './presets';
import { rulesSchema, type Rule } from './schema';
import * as v from 'valibot';

const context = { now: NOON + 30 * 60_000, authorCases: 0 };
const rule = (over: Partial<Rule>): Rule => ({
  id: 'r',
  name: 'r',
  on: true,
  all: [],
  any: [],
  actions: [{ kind: 'tag', value: 'hit' }],
  stop: false,
  ...over,
});
const decide = (rules: readonly Rule[], post = makePost(), finding = makeFinding(), more = context) =>
  evaluateRules(rules, post, finding, more);

describe('conditions', () => {
  const post = makePost({
    author: { name: 'Dana', handle: 'dana_k', followers: 1200, verified: true },
    metrics: { likes: 40, reposts: 10 },
  });
  test.each<[string, Partial<Rule>, boolean]>([
    ['in', { all: [{ op: 'in', field: 'topic', values: ['delivery', 'billing'] }] }, true],
    ['notIn', { all: [{ op: 'notIn', field: 'topic', values: ['delivery'] }] }, false],
    ['values ignore case', { all: [{ op: 'in', field: 'site', values: ['X'] }] }, true],
    ['verified', { all: [{ op: 'in', field: 'verified', values: ['yes'] }] }, true],
    ['atLeast', { all: [{ op: 'atLeast', field: 'followers', value: 1000 }] }, true],
    ['atMost', { all: [{ op: 'atMost', field: 'followers', value: 1000 }] }, false],
    ['reach adds what is shown', { all: [{ op: 'atLeast', field: 'reach', value: 50 }] }, true],
    ['age in minutes', { all: [{ op: 'atLeast', field: 'ageMinutes', value: 30 }] }, true],
    ['confidence', { all: [{ op: 'atLeast', field: 'confidence', value: 0.95 }] }, false],
    ['hasAny', { all: [{ op: 'hasAny', field: 'text', words: ['never arrived', 'lost'] }] }, true],
    ['hasAll', { all: [{ op: 'hasAll', field: 'text', words: ['nobody', 'lost'] }] }, false],
    ['hasNone', { all: [{ op: 'hasNone', field: 'text', words: ['lost'] }] }, true],
    ['author', { all: [{ op: 'hasAny', field: 'author', words: ['dana'] }] }, true],
    [
      'all and any',
      {
        all: [{ op: 'in', field: 'site', values: ['x'] }],
        any: [{ op: 'in', field: 'lang', values: ['de'] }],
      },
      false,
    ],
    ['no condition never fires', {}, false],
    ['switched off', { on: false, all: [{ op: 'in', field: 'site', values: ['x'] }] }, false],
  ])('%s', (_name, over, fires) => {
    expect(decide([rule(over)], post).fired).toHaveLength(fires ? 1 : 0);
  });

  test('an unknown number satisfies neither bound', () => {
    const rules = [
      rule({
        any: [
          { op: 'atLeast', field: 'followers', value: 0 },
          { op: 'atMost', field: 'followers', value: 1e9 },
        ],
      }),
    ];
    expect(decide(rules, makePost()).fired).toEqual([]);
  });
});

describe('order', () => {
  const onX = { all: [{ op: 'in', field: 'site', values: ['x'] }] } satisfies Partial<Rule>;
  test('a later rule sees what an earlier one added', () => {
    const rules = [
      rule({ ...onX, id: 'a' }),
      rule({
        id: 'b',
        all: [{ op: 'in', field: 'tag', values: ['hit'] }],
        actions: [{ kind: 'route', to: 'Team' }],
      }),
    ];
    expect(decide(rules).route).toBe('Team');
    expect(decide(rules.toReversed()).route).toBeUndefined();
  });
  test('stop ends the run', () => {
    const rules = [rule({ ...onX, id: 'a', stop: true }), rule({ ...onX, id: 'b' })];
    expect(decide(rules).fired.map((fired) => fired.id)).toEqual(['a']);
  });
  test('the highest priority wins over the order, and may lower the default', () => {
    const critical = rule({ ...onX, id: 'a', actions: [{ kind: 'priority', value: 'critical' }] });
    const low = rule({ ...onX, id: 'b', actions: [{ kind: 'priority', value: 'low' }] });
    expect(decide([critical, low]).priority).toBe('critical');
    expect(decide([low]).priority).toBe('low');
    expect(decide([]).priority).toBe('high');
  });
  test('the first hold wins and names its rule', () => {
    const hold = (id: string) => rule({ ...onX, id, actions: [{ kind: 'hold', reason: `because ${id}` }] });
    expect(decide([hold('a'), hold('b')]).hold).toEqual({ ruleId: 'a', reason: 'because a' });
  });
});

test('the safe set is valid, and holds legal threats', () => {
  expect(v.parse(rulesSchema, SAFE_RULES)).toHaveLength(SAFE_RULES.length);
  const decision = decide(SAFE_RULES, makePost(), makeFinding({ risks: ['legal'] }));
  expect(decision).toMatchObject({
    priority: 'critical',
    route: 'Legal',
    tags: ['legal'],
    hold: { ruleId: 'legal' },
  });
  expect(decision.fired[0]?.because).toEqual([{ op: 'in', field: 'risk', values: ['legal'] }]);
});

test('the trace tells each condition', () => {
  const { traces } = traceRules(
    [
      rule({
        all: [
          { op: 'in', field: 'site', values: ['x'] },
          { op: 'in', field: 'lang', values: ['de'] },
        ],
      }),
    ],
    makePost(),
    makeFinding(),
    context,
  );
  expect(traces[0]?.all.map((result) => result.held)).toEqual([true, false]);
});

test('any rules over any text give a decision', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
    { minLength: 1, maxLength: 5 },
  );
  const condition = fc.record({
    op: fc.constantFrom('hasAny' as const, 'hasAll' as const, 'hasNone' as const),
    field: fc.constant('text' as const),
    words,
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(condition, { maxLength: 4 }),
      (text, all) => {
        const decision = decide([rule({ all })], makePost({ text }));
        expect(decision.fired.length).toBeLessThanOrEqual(all.length === 0 ? 0 : 1);
      },
    ),
  );
});
