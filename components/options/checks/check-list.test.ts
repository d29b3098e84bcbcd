import { expect, test } from 'vitest';
import { CHECK_CODES } from '@/utils/core/lint/check-codes';
import { listChecks } from './check-list';

const nameOf = (code: string) => (code === 'banned' ? 'Words you ban' : code);
const codes = (query: string) => listChecks(query, nameOf).flatMap((group) => group.codes);

test('every check but the hold stands in one group', () =>
  expect(codes('').toSorted()).toEqual(CHECK_CODES.filter((code) => code !== 'held').toSorted()));

test.each([
  ['BAN words', ['banned']],
  ['promises', ['promises-money', 'promises-time', 'promises-result']],
  ['nothing like it', []],
])('%s', (query, expected) => expect(codes(query)).toEqual(expected));
