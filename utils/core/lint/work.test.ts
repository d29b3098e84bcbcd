/** The work of a lint grows with the text and no faster: counted in characters searched, not in time. */
import { afterEach, expect, test, vi } from 'vitest';
import { MAX_POST_CHARS } from '@/utils/core/post';
import { makeLintInput } from '@/utils/core/testing/requests';
import { LINT_LANGS } from './langs';
import { lintReply } from './lint';

afterEach(() => vi.restoreAllMocks());

/** Every list finds something again and again in these, or takes the longest way to find nothing. */
const HOSTILE = [
  'We will refund you by Friday, it is our fault. ',
  'send your order number ',
  'a@b.example https://larkspur.example/x ',
  '{name} [Name] <name> ',
  'SORRY! WHY?! ',
  'you you you will will will get get ',
  '😀👨‍👩‍👧 ',
  'e\u0301\u0323\u0301\u0323',
  '\u200b\u202e',
  '**a __b `c ',
  '((((((',
  'we. we, we; we: ',
];

/** @returns how many characters regular expressions were sent over. */
function charactersSearched(text: string, lang: string): number {
  const input = makeLintInput(text, { lang, post: { site: 'facebook' } });
  lintReply(input);
  let searched = 0;
  const spies = [vi.spyOn(String.prototype, 'matchAll'), vi.spyOn(String.prototype, 'match')];
  lintReply(input);
  for (const spy of spies)
    for (const [index] of spy.mock.calls.entries()) searched += String(spy.mock.contexts[index]).length;
  vi.restoreAllMocks();
  return searched;
}

test.each(LINT_LANGS)('twice the text is twice the work in %s, however hostile', (lang) => {
  for (const piece of HOSTILE) {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const once = charactersSearched(text(900), lang);
    expect(charactersSearched(text(1800), lang), piece).toBeLessThan(once * 2.3);
  }
});

test('what is over the cap adds no work', () => {
  const text = (length: number) => 'sorry! '.repeat(length / 7);
  const capped = charactersSearched(text(MAX_POST_CHARS + 500), 'en');
  expect(charactersSearched(text(1_000_000), 'en')).toBeLessThanOrEqual(capped * 1.01);
});

test('a megabyte of combining marks, zero widths or directions is told too long, and nothing of it goes out', () => {
  for (const piece of ['e\u0301', '\u200b', '\u202e', '😀', 'a']) {
    const found = lintReply(makeLintInput(piece.repeat(1_000_000 / piece.length)));
    expect(found[0]?.severity).toBe('block');
    expect(found.every(({ fix }) => fix === undefined)).toBe(true);
  }
});
