import { describe, expect, it } from 'vitest';
import type { Decision } from '@/utils/core/rules/schema';
import { insertBlock, overridesOf } from './insert-block';
import type { Problem } from './problem';

const free: Decision = { priority: 'normal', tags: [], fired: [] };
const held: Decision = { ...free, hold: { ruleId: 'legal', reason: 'Legal decides' } };
const block: Problem = { code: 'personal-data', severity: 'block' };
const warn: Problem = { code: 'remedy', severity: 'warn' };
const none = new Set<string>();

describe('insertBlock', () => {
  it.each([
    ['a clean reply may go', { decision: free }, 'Sorry', [], none, undefined],
    ['a warning does not stop it', { decision: free }, 'Sorry', [warn], none, undefined],
    ['a blocking problem does', { decision: free }, 'Sorry', [warn, block], none, 'problems'],
    ['until answered for', { decision: free }, 'Sorry', [block], new Set(['personal-data']), undefined],
    ['blanks are no reply', { decision: free }, ' \n', [], none, 'empty'],
    ['a hold comes before all else', { decision: held }, '', [block], none, 'held'],
    ['until released', { decision: held, releasedBy: 'Legal' }, 'Sorry', [], none, undefined],
  ] as const)('%s', (_, row, text, problems, allowed, why) => {
    expect(insertBlock(row, text, problems, allowed)).toBe(why);
  });
});

it('logs each problem a reply goes out in spite of, once; notes are not asked about', () => {
  expect(overridesOf([block, warn, warn, { code: 'short', severity: 'note' }])).toEqual([
    'personal-data',
    'remedy',
  ]);
});
