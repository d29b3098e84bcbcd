import { expect, test } from 'vitest';
import { expandContractions, findContractions } from './contractions';

test.each([
  ["We're sorry it's late", 'We are sorry it is late'],
  ['I’d check, let’s see', 'I would check, let us see'],
  ["Can't", 'Cannot'],
  ["the team's answer", "the team's answer"],
])('%s', (short, long) => {
  expect(expandContractions(short)).toBe(long);
  expect(findContractions(long)).toEqual([]);
});
