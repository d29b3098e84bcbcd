import { describe, expect, test } from 'vitest';
import { makeRequest, type RequestParts } from '@/utils/core/testing/requests';
import { draftReplies } from './playbook';

/** At least one, so that what is said of every draft is said of something. */
function texts(parts: RequestParts): string[] {
  const drafts = draftReplies(makeRequest(parts)).map(({ text }) => text);
  expect(drafts).not.toEqual([]);
  return drafts;
}

describe('what English drafts say', () => {
  test('praise is thanked for by name', () => {
    const drafts = texts({ finding: { intent: 'praise' }, post: { text: 'Such a quick reply, lovely!' } });
    expect(drafts).toHaveLength(3);
    for (const text of drafts) expect(text).toContain('the quick reply');
  });

  test('a short thank-you is no praise', () => {
    for (const text of texts({ finding: { intent: 'praise' }, post: { text: 'ok will do, thanks' } }))
      expect(text).not.toMatch(/smile|fridge|kind words|happy customer/i);
  });

  test('a question is answered by name where it names something', () => {
    const drafts = texts({
      finding: { intent: 'question' },
      post: { text: 'When does the student discount end?' },
    });
    expect(drafts.some((text) => text.includes('the student discount'))).toBe(true);
  });

  test('who has written already is not asked to write', () => {
    const post = { text: 'I already sent you a DM about my order. No reply.' };
    for (const text of texts({ post })) expect(text).not.toMatch(/send|drop us|carry on in|please write/i);
  });

  test('a fault that is back is no question asked again', () => {
    const again = /ask twice|repeating yourself|follow(?:ing)? up|chasing|raised this before/i;
    for (const text of texts({
      finding: { risks: ['repeated-contact'] },
      post: { text: 'My train is late, third time this week' },
    }))
      expect(text).not.toMatch(again);
  });

  test('no draft of a grave or held matter claims what nobody has done', () => {
    const claims =
      /(?:is|are) (?:looking|reading|going through|on it)|has gone to|is with the|passed (?:it|every)|have (?:forwarded|your (?:message|report))/i;
    for (const risk of ['safety', 'legal', 'press'] as const)
      for (let seed = 0; seed < 20; seed += 1)
        for (const text of texts({ seed: String(seed), finding: { risks: [risk] } }))
          expect(text).not.toMatch(claims);
    for (let seed = 0; seed < 20; seed += 1)
      for (const text of texts({ seed: String(seed), decision: { hold: { ruleId: 'a', reason: 'b' } } }))
        expect(text).not.toMatch(claims);
  });

  test('a sentence begins with a capital', () => {
    for (let seed = 0; seed < 20; seed += 1)
      for (const text of texts({ seed: String(seed), post: { text: 'I was cut off after an hour' } }))
        expect(text).not.toMatch(/[.!?] (?!https)[a-z]/);
  });
});
