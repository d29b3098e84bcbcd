import { describe, expect, test } from 'vitest';
import { lintReply } from '@/utils/core/lint/lint';
import { draftReplies } from '@/utils/core/reply/playbook';
import type { RewriteKind } from '@/utils/core/reply/rewrite';
import { makeLintInput, makeRequest, type LintParts } from '@/utils/core/testing/requests';
import { rewriteByHand } from './rewrite-by-hand';

const change = (kind: RewriteKind, text: string, parts: LintParts = {}) =>
  rewriteByHand({
    rewrite: { kind, text },
    lint: makeLintInput(text, parts),
    request: makeRequest(parts),
  });
const LONG =
  "Hi Dana, we're sorry your headphones still haven't arrived. We know how tiring waiting is at this time of year. Please message us here so we can look: https://larkspur.example/dm ^AB";

describe('shorter', () => {
  test('leaves out the sentence that nothing needs; greeting, problem, channel and sign-off stay', () => {
    expect(change('shorter', LONG)).toBe(
      "Hi Dana, we're sorry your headphones still haven't arrived. Please message us here so we can look: https://larkspur.example/dm ^AB",
    );
  });
  test('not one that the voice requires', () => {
    const voice = { required: ['at this time of year'] };
    expect(change('shorter', LONG, { voice })).toBeUndefined();
  });
  test('nothing when every sentence is needed', () =>
    expect(change('shorter', change('shorter', LONG) ?? '')).toBeUndefined());
  test.each(['', ' ', '...', '🙂', 'Hi', 'a'.repeat(25_000), 'a. '.repeat(400)])(
    'any text: %.10s',
    (text) => {
      const changed = change('shorter', text);
      expect(changed === undefined || changed.length < text.length).toBe(true);
    },
  );
});

describe('more formal', () => {
  test('full forms, no small talk, no marks', () => {
    expect(
      change(
        'formal',
        "Hi Dana! We're sorry 🙂 Thanks for telling us, we'll sort this out: https://larkspur.example/dm ^AB",
      ),
    ).toBe(
      'Hello Dana. We are sorry. Thank you for telling us, we will resolve this: https://larkspur.example/dm ^AB',
    );
  });
  test('in another language', () =>
    expect(change('formal', 'Hallo Dana, das tut uns leid.', { lang: 'de', post: { lang: 'de' } })).toBe(
      'Guten Tag Dana, das tut uns leid.',
    ));
  test('nothing to do', () => expect(change('formal', 'Hello Dana. We are sorry.')).toBeUndefined());
});

describe('mending', () => {
  test('everything that is mechanical, and the rest is left', () => {
    const bad =
      "HI DANA!!! We're sorry, see https://evil.example/x or http://larkspur.example/dm. You will get a refund";
    const fixed = change('mend', bad) ?? '';
    const before = lintReply(makeLintInput(bad)).map(({ code }) => code);
    const after = lintReply(makeLintInput(fixed)).map(({ code }) => code);
    expect(before).toContain('link-not-allowed');
    expect(after).not.toContain('link-not-allowed');
    expect(after.length).toBeLessThan(before.length);
  });
  test('nothing wrong, nothing done', () => expect(change('mend', LONG)).toBeUndefined());
});

test('what only a model can do is left to one', () => {
  expect(change('language', LONG)).toBeUndefined();
  expect(change('warmer', LONG)).toBeUndefined();
});

test.each(['warmer', 'formal', 'shorter'] as const)('the playbook says its own draft anew: %s', (kind) => {
  const request = makeRequest({ voice: { formality: 4, warmth: 2, brevity: 1 } });
  for (const playbookDraft of draftReplies(request)) {
    const { text } = playbookDraft;
    const lint = makeLintInput(text, { voice: request.voice });
    const changed = rewriteByHand({ rewrite: { kind, text }, lint, request, playbookDraft });
    expect(changed).not.toBe(text);
    if (changed === undefined) continue;
    expect(lintReply({ ...lint, text: changed }).filter(({ severity }) => severity !== 'note')).toEqual([]);
    if (kind === 'shorter') expect(changed.length).toBeLessThan(text.length);
  }
});
