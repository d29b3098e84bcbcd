import { describe, expect, it } from 'vitest';
import { planInsertion, type PlanInput } from './plan';

const NAMES = ['Dana Kestrel', 'danakestrel'];
const plan = (current: string, rest: Partial<PlanInput> = {}) =>
  planInsertion({ current, text: 'Hi Dana,\nsorry.', ifDraft: 'ask', names: NAMES, ...rest });

describe('planInsertion', () => {
  it('writes into an empty box', () => {
    for (const empty of ['', '\n', ' \u00a0\u200b']) {
      expect(plan(empty)).toEqual({
        kind: 'write',
        insert: 'Hi Dana,\nsorry.',
        expected: 'Hi Dana,\nsorry.',
      });
    }
  });

  it('does nothing when the reply is there already, whatever the blanks', () => {
    expect(plan('Hi Dana,\n\nsorry. ')).toEqual({ kind: 'already-there' });
    expect(plan('@Dana Kestrel Hi Dana,\nsorry.')).toEqual({ kind: 'already-there' });
    expect(plan('Note\nHi Dana,\nsorry.', { ifDraft: 'append' })).toEqual({ kind: 'already-there' });
  });

  it.each([
    ['Dana Kestrel ', 'Hi Dana,\nsorry.', 'Dana Kestrel Hi Dana,\nsorry.'],
    ['@danakestrel', ' Hi Dana,\nsorry.', '@danakestrel Hi Dana,\nsorry.'],
    ['@DANA KESTREL\u00a0', 'Hi Dana,\nsorry.', '@DANA KESTREL Hi Dana,\nsorry.'],
  ])('keeps a mention the site put in: %j', (current, insert, expected) => {
    expect(plan(current)).toEqual({ kind: 'write', insert, expected });
  });

  it('asks about any other text', () => {
    for (const draft of [
      'Half a draft',
      'Dana Kestrelson',
      'Owen Marlowe ',
      'Hi Dana,\nsorry. And',
      '@danakestrel but',
    ]) {
      expect(plan(draft)).toEqual({ kind: 'existing-draft', draft });
    }
  });

  it('adds to it on a new line', () => {
    expect(plan('Half a draft', { ifDraft: 'append' })).toEqual({
      kind: 'write',
      insert: '\nHi Dana,\nsorry.',
      expected: 'Half a draft\nHi Dana,\nsorry.',
    });
  });

  it('replaces it, but not the mention before it', () => {
    expect(plan('Half a draft', { ifDraft: 'replace' })).toMatchObject({
      replaceAfter: 0,
      expected: 'Hi Dana,\nsorry.',
    });
    expect(plan('Dana Kestrel half a draft', { ifDraft: 'replace' })).toEqual({
      kind: 'write',
      insert: 'Hi Dana,\nsorry.',
      expected: 'Dana Kestrel Hi Dana,\nsorry.',
      replaceAfter: 'Dana Kestrel '.length,
    });
  });

  it('takes the longest name, and none that is empty', () => {
    expect(
      plan('Dana Kestrel half', { ifDraft: 'replace', names: ['', 'Dana', 'Dana Kestrel'] }),
    ).toMatchObject({
      replaceAfter: 'Dana Kestrel '.length,
    });
    expect(plan('half', { names: [''] })).toEqual({ kind: 'existing-draft', draft: 'half' });
  });
});
