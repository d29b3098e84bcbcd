import { describe, expect, it, test } from 'vitest';
import type { Decision } from '@/utils/core/rules/schema';
import { insertBlock, overridesOf, problemKey, unanswered } from './insert-block';
import type { Problem } from './problem';

const free: Decision = { priority: 'normal', tags: [], fired: [] };
const held: Decision = { ...free, hold: { ruleId: 'legal', reason: 'Legal decides' } };
const fixed: Problem = { code: 'repeats-personal-data', severity: 'block' };
const block: Problem = { code: 'promises-time', severity: 'block', params: ['by Friday'] };
const warn: Problem = { code: 'blame', severity: 'warn', params: ['calm down'] };
const note: Problem = { code: 'sign-off', severity: 'note' };

describe('insertBlock', () => {
  it.each([
    ['a clean reply may go', { decision: free }, 'Sorry', [], undefined],
    ['a warning does not stop it', { decision: free }, 'Sorry', [warn], undefined],
    ['nor does a block that a reason lifts', { decision: free }, 'Sorry', [warn, block], undefined],
    ['one that nothing lifts does', { decision: free }, 'Sorry', [block, fixed], 'problems'],
    ['blanks are no reply', { decision: free }, ' \n', [], 'empty'],
    ['a hold comes before all else', { decision: held }, '', [fixed], 'held'],
    ['until released', { decision: held, releasedBy: 'Legal' }, 'Sorry', [], undefined],
  ] as const)('%s', (_, row, text, problems, why) => {
    expect(insertBlock(row, text, problems)).toBe(why);
  });
});

describe('reasons', () => {
  const reasons = { [problemKey(block)]: 'The shop said so' };
  test('are asked for blocks and warnings, not for notes and not for what nothing lifts', () =>
    expect(unanswered([block, warn, note, fixed], {})).toEqual([block, warn]));
  test('are asked once', () => expect(unanswered([block, warn, warn], reasons)).toEqual([warn]));
  test('hold for the words they were given for, not for others', () => {
    const other = { ...block, params: ['by Monday'] };
    expect(unanswered([other], reasons)).toEqual([other]);
  });
  test('are logged with the check and how grave it was', () =>
    expect(overridesOf([block, { ...block, start: 9 }, warn], reasons)).toEqual([
      { code: 'promises-time', severity: 'block', reason: 'The shop said so' },
    ]));
});
