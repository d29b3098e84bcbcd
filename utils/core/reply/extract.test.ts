import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBrand, makeFinding, makePost } from '@/utils/core/testing/builders';
import { extractFacts } from './extract';
import { SAMPLE_POSTS } from './fixtures/posts';
import { REPLY_LANGS } from './langs';

const read = (text: string, topics: Parameters<typeof makeFinding>[0] = {}, lang: 'en' | 'de' = 'en') =>
  extractFacts(makePost({ text }), makeFinding({ topics: [], ...topics }), makeBrand(), lang);

describe('what the sample posts say', () => {
  test.each(SAMPLE_POSTS.map((post) => [post.lang, post.text, post] as const))(
    '%s: %s',
    (lang, text, post) => {
      const finding = makeFinding({
        intent: post.intent,
        topics: [...post.topics],
        risks: [...(post.risks ?? [])],
      });
      const facts = extractFacts(makePost({ text }), finding, makeBrand(), lang);
      expect(facts).toMatchObject({ problem: post.problem, wait: post.wait });
    },
  );
});

describe('extractFacts', () => {
  test('a product as the brand spells it, and only a product of the brand', () => {
    expect(read('my WREN headphones broke').product).toBe('Wren headphones');
    expect(read('my Wrench broke').product).toBeUndefined();
  });

  test('a wish', () => {
    expect(read('just give me my money back').ask).toBe('refund');
    expect(read('send me a new one').ask).toBe('replacement');
    expect(read('so bad').ask).toBeUndefined();
  });

  test('a problem of a topic nobody found there is a misreading', () => {
    expect(read('charged twice', { topics: ['safety'] }).problem).toBeUndefined();
  });

  test('a plain statement of what went wrong is a complaint, whatever the finding calls it', () => {
    expect(read('my order never arrived', { intent: 'praise' }).isComplaint).toBe(true);
    expect(read('where is my order', { intent: 'question' }).isComplaint).toBe(false);
    expect(read('such a lovely place', { intent: 'praise' })).toMatchObject({
      isComplaint: false,
      problem: undefined,
    });
  });

  test('what the customer calls the parcel', () => {
    expect(read('my package never arrived').parcel).toBe('package');
    expect(read('it never arrived').parcel).toBeUndefined();
  });

  test('their own order, or the shop in general', () => {
    expect(read('where is my order', { intent: 'question' }).mine).toBe(true);
    expect(read('do you ship abroad', { intent: 'question' }).mine).toBe(false);
  });

  test('no words of a post come out, whatever it says', { timeout: 60_000 }, () => {
    const own = makeBrand();
    const ours = new Set(['Wren headphones', 'Dana']);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom(...REPLY_LANGS),
        (text, lang) => {
          const { name, product } = extractFacts(makePost({ text }), makeFinding({ topics: [] }), own, lang);
          for (const value of [name, product]) expect(value === undefined || ours.has(value)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
