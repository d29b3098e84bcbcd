import { expect, test } from 'vitest';
import { normalise } from '@/utils/core/text/normalise';
import { isMereQuestion } from './mere-question';

test.each([
  ['Do you deliver to Skye?', true],
  ['@larkspur #help Hi, can you post to Malta? 🙂', true],
  ['hello! what time do you open??', true],
  ['Do you ever deliver on time?', false],
  ["Can you tell me why it doesn't arrive?", false],
  ['Is my parcel there?', false],
  ['Do you deliver to Skye? Nobody answers.', false],
  ['You deliver to Skye?', false],
  ['Do?', false],
  ['do you deliver to Skye', false],
  ['', false],
])('%s: %s', (text, only) => expect(isMereQuestion(normalise(text))).toBe(only));

test('a hostile row of handles costs no more than its length', () => {
  expect(isMereQuestion(normalise(`${'@a  '.repeat(900)}x`))).toBe(false);
  expect(isMereQuestion(normalise(`${'@a , '.repeat(700)}do you?`))).toBe(true);
});
