import { describe, expect, it } from 'vitest';
import weightsJson from '@/public/detector/weights.json';
import { createDetector } from './detect';
import { ERROR_PATTERNS, NOT_FOR_US, SUPPORT_TALK } from './fixtures/error-patterns';
import { makeBrand, makePost } from './fixtures/post';
import { isCase } from './relevance';
import { parseWeights } from './weights';

const detector = createDetector(parseWeights(weightsJson));
const brand = makeBrand();
const judge = (text: string, given: Parameters<typeof makePost>[1] = {}) =>
  detector.detect(makePost(text, { lang: 'en', ...given }), { brand, page: { kind: 'home' } });

const patterns = [...new Set(ERROR_PATTERNS.map(({ pattern }) => pattern))];

describe.each(patterns)('%s', (pattern) => {
  it.each(ERROR_PATTERNS.filter((post) => post.pattern === pattern))('$text', ({ text, intent }) => {
    expect(judge(text).intent).toBe(intent);
  });
});

it('an account broken into is a matter of privacy', () => {
  const { intent, topics, reasons } = judge(
    'someone logged into my @larkspur account from abroad… data breach??',
  );
  expect(intent).toBe('complaint');
  expect(topics).toContain('privacy');
  expect(reasons.map(({ code }) => code)).toContain('breach');
});

it.each([
  ["I DM'd you on Friday @larkspur. Nothing.", true],
  ['Sent a DM on Monday @larkspur, crickets', true],
  ['Sent you a DM @larkspur', false],
])('what came back is heard: %s', (text, silence) => {
  const { intent, reasons } = judge(text);
  expect(intent === 'complaint').toBe(silence);
  expect(reasons.some(({ code }) => code === 'no-response')).toBe(silence);
});

it('rude staff is a matter of service', () => {
  expect(judge('your store clerk was so rude to my mum @larkspur').topics).toContain('service');
});

it.each(NOT_FOR_US)('no case: %s', (text) => {
  const everything = { sensitivity: 'thorough', alsoCases: ['question', 'praise', 'idea'] } as const;
  expect(isCase(judge(text), everything)).toBe(false);
});

it.each(SUPPORT_TALK)('a support team speaking: %s', (text) => {
  expect(judge(text, { replyTo: { handle: 'larkspur' } }).intent).not.toBe('complaint');
  const own = judge(text, { author: { name: 'Larkspur', handle: 'larkspur' } });
  expect(isCase(own, { sensitivity: 'thorough', alsoCases: ['question', 'praise', 'idea'] })).toBe(false);
});
