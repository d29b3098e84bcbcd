import { expect, it } from 'vitest';
import { reduceCase } from '@/utils/core/cases/reduce';
import { makeDetected, makeFinding, makePost } from '@/utils/core/testing/builders';
import { lineOf } from './line-of';

it('tells the reasons in the agent’s words, with the customer’s beside them', () => {
  const reasons = [
    { code: 'not-arrived', weight: 2, start: 8, end: 21 },
    { code: 'no-such-code', weight: 1 },
  ];
  const row = reduceCase([
    makeDetected({
      post: makePost({ text: 'My lamp never arrived' }),
      finding: makeFinding({ reasons }),
    }),
  ]);
  if (!row) throw new Error('no case');
  expect(
    lineOf(row)
      .find((line) => line.includes('because'))
      ?.trim(),
  ).toBe('because: says it never arrived "never arrived" · no-such-code');
});
