import { describe, expect, it } from 'vitest';
import { LEXICONS } from '@/utils/core/detect/languages';
import { wordsOf } from '@/utils/core/detect/words';
import { normalise } from '@/utils/core/text/normalise';
import { tokenise } from '@/utils/core/text/tokenise';
import { compileLexicon, phrasesOf } from './compile';
import { FORM_LISTS, LEXICON_KEYS, type Lexicon } from './keys';
import { matchLexicon } from './match';
import { PREFIX_BUCKET } from './vocabulary';

describe.each(Object.entries<Lexicon>(LEXICONS))('the tables of %s', (lang, lexicon) => {
  const phrases = LEXICON_KEYS.flatMap((key) => phrasesOf(lexicon, key).map((words) => ({ key, words })));

  it('hold every list but those of forms, which English alone has in full', () => {
    const forms: readonly string[] = lang === 'en' ? [] : FORM_LISTS;
    expect(
      LEXICON_KEYS.filter((key) => !forms.includes(key) && phrasesOf(lexicon, key).length === 0),
    ).toEqual([]);
  });

  it('are written as texts read: small letters, no accents, no apostrophes, one blank between words', () => {
    const odd = phrases.filter(({ words }) =>
      words.some((word) => {
        const plain = word.replace(/\*$/, '');
        if (word === '..' || word === '0') return false;
        const [first, ...more] = tokenise(normalise(plain), lang);
        return more.length > 0 || first?.kind !== 'word' || first.text !== plain;
      }),
    );
    expect(odd.map(({ key, words }) => `${key}: ${words.join(' ')}`)).toEqual([]);
  });

  it('have no prefix too short to tell anything, and none at a gap', () => {
    const odd = phrases.filter(
      ({ words }) =>
        words[0] === '..' || words.some((word) => word.endsWith('*') && word.length <= PREFIX_BUCKET),
    );
    expect(odd.map(({ key, words }) => `${key}: ${words.join(' ')}`)).toEqual([]);
  });

  it('name nothing twice in a list', () => {
    const seen = new Set<string>();
    const twice = phrases
      .map(({ key, words }) => `${key}: ${words.join(' ')}`)
      .filter((line) => seen.has(line) || !seen.add(line));
    expect(twice).toEqual([]);
  });
});

describe('matching', () => {
  const index = compileLexicon(
    { broken: 'broken, broken down, shatter*', waiting: '0 weeks, still .. waiting' },
    ['two'],
  );
  const find = (text: string): string[] => {
    const words = wordsOf(tokenise(normalise(text)), index.vocabulary);
    return matchLexicon(words, index)
      .flat()
      .map(
        ({ key, from, to }) =>
          `${key}: ${words
            .slice(from, to)
            .map(({ text: word }) => word)
            .join(' ')}`,
      );
  };

  it.each([
    ['it is broken', ['broken: broken']],
    ['it has broken down', ['broken: broken down']],
    ['SHATTERED!', ['broken: shattered']],
    ['3 weeks, two weeks', ['waiting: 3 weeks', 'waiting: two weeks']],
    ['I am still here and waiting', ['waiting: still here and waiting']],
    ['still. Now waiting', []],
    ['still one two three four waiting', []],
    ['unbroken', []],
    ['#BrokenDown', ['broken: broken down']],
    ['broken @larkspur down', ['broken: broken down']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
