import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { REPLY_LANGS } from '@/utils/core/reply/langs';
import { problemIds } from '@/utils/core/reply/problems';
import { foldForMatch, normalise } from '@/utils/core/text/normalise';
import { phraseFinder } from '@/utils/core/text/phrases';
import { FIRM_WORDS, GIVEN_NAMES, NOT_NAMES } from './given-names';
import { LEXICONS } from './lexicon';
import { lexiconSchema, UNITS, type Lexicon } from './schema';

describe.each(REPLY_LANGS)('%s', (lang) => {
  const lexicon: Lexicon = LEXICONS[lang];

  test('fits its schema and knows every problem', () => {
    expect(v.safeParse(lexiconSchema, lexicon).issues).toBeUndefined();
    expect(Object.keys(lexicon.problems).toSorted()).toEqual(problemIds().toSorted());
  });

  test('units and numbers are written as normal text has them', () => {
    for (const word of [...UNITS.flatMap((unit) => lexicon.units[unit]), ...Object.keys(lexicon.numbers)])
      expect(foldForMatch(word)).toBe(word);
  });

  test('no phrase matches nothing, or everything', () => {
    const lists = [
      ...Object.values(lexicon.problems),
      ...Object.values(lexicon.asks),
      lexicon.waitBefore,
      lexicon.mine,
    ];
    for (const list of lists) {
      expect(phraseFinder(list)(normalise('')).length).toBe(0);
      expect(phraseFinder(list)(normalise('larkspur wren 42')).length).toBe(0);
    }
  });
});

test('names: folded, and no name is also a word that is none', () => {
  for (const name of [...GIVEN_NAMES, ...NOT_NAMES, ...FIRM_WORDS]) expect(foldForMatch(name)).toBe(name);
  expect([...GIVEN_NAMES].filter((name) => NOT_NAMES.has(name) || FIRM_WORDS.has(name))).toEqual([]);
});
