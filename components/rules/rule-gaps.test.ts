import { expect, it } from 'vitest';
import { SAFE_RULES } from '@/utils/core/rules/presets';
import { addRule } from '@/utils/core/rules/rule-list';
import type { Rule } from '@/utils/core/rules/schema';
import { conditionOn } from './edit-condition';
import { ruleGap } from './rule-gaps';

const [fresh] = addRule([], 'New rule');

it.each<[string | undefined, Partial<Rule>]>([
  [undefined, {}],
  ['name', { name: '  ' }],
  ['value', { all: [conditionOn('text')] }],
  ['value', { any: [conditionOn('tag')] }],
  ['actions', { actions: [] }],
  ['actions', { actions: [{ kind: 'tag', value: '' }] }],
  [undefined, { all: [conditionOn('topic')] }],
])('lacks %s', (gap, parts) => {
  if (!fresh) throw new Error('no rule');
  expect(ruleGap({ ...fresh, ...parts })).toBe(gap);
});

it('finds nothing missing in the rules we ship', () => {
  expect(SAFE_RULES.map(ruleGap)).toEqual(SAFE_RULES.map(() => undefined));
});
