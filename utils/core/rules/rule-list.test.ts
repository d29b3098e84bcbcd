import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SAFE_RULES } from './presets';
import { addRule, duplicateRule, moveRule, removeRule, replaceRule } from './rule-list';
import { rulesSchema, type Rule } from './schema';

const ids = (rules: readonly Rule[]) => rules.map((rule) => rule.id);
const [first, second, third] = ids(SAFE_RULES);

describe('moveRule', () => {
  it.each([
    [1, -1, [second, first]],
    [0, 1, [second, first]],
    [0, -1, [first, second]],
    [5, 1, [first, second]],
    [1, -9, [second, first]],
  ])('moves the rule at %d by %d', (at, by, start) => {
    const moved = ids(moveRule(SAFE_RULES, ids(SAFE_RULES)[at] ?? '', by));
    expect(moved.slice(0, 2)).toEqual(start);
    expect(moved.toSorted()).toEqual(ids(SAFE_RULES).toSorted());
  });

  it('leaves the list alone when the rule is not in it', () => {
    expect(moveRule(SAFE_RULES, 'gone', 1)).toEqual(SAFE_RULES);
  });
});

describe('adding', () => {
  it('gives every new rule an id of its own and keeps the list valid', () => {
    let rules = duplicateRule(SAFE_RULES, 'legal', 'Legal threat (copy)');
    rules = duplicateRule(rules, 'legal-2', 'Legal threat (copy of the copy)');
    rules = addRule(addRule(rules, 'New rule'), 'New rule');
    expect(ids(rules)).toEqual([
      first,
      second,
      third,
      'legal-2',
      'legal-3',
      'press',
      'churn',
      'repeat',
      'rule-2',
      'rule-3',
    ]);
    expect(v.is(rulesSchema, rules)).toBe(true);
  });

  it('keeps an id of the greatest length valid', () => {
    const [rule] = SAFE_RULES;
    if (!rule) throw new Error('no rules');
    const long = { ...rule, id: 'a'.repeat(64) };
    expect(v.is(rulesSchema, duplicateRule([long], long.id, 'Copy'))).toBe(true);
  });

  it('switches a copy off', () => {
    expect(duplicateRule(SAFE_RULES, 'legal', 'Copy').find(({ id }) => id === 'legal-2')?.on).toBe(false);
  });
});

it('replaces and removes by id', () => {
  const [rule] = SAFE_RULES;
  if (!rule) throw new Error('no rules');
  expect(replaceRule(SAFE_RULES, { ...rule, on: false })[0]?.on).toBe(false);
  expect(ids(removeRule(SAFE_RULES, rule.id))).toEqual(ids(SAFE_RULES).slice(1));
});
