/** A post's text taken apart once, for everything that asks about it. */
import { normalise, type NormalText } from '@/utils/core/text/normalise';
import { tokenise, type Token } from '@/utils/core/text/tokenise';
import type { LanguageTables, SupportedLanguage } from './languages';
import { matchLexicon, type Hits } from './lexicon/match';
import { meantHits, turnedHits, type Turned } from './turned-hits';
import { wordsOf, type Word } from './words';

export type Reading = {
  readonly lang: SupportedLanguage;
  readonly normal: NormalText;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly hits: Hits;
  readonly turned: Turned;
  /** The hits without every phrase in `turned`: none of those counts as what it says. */
  readonly meant: Hits;
};

/** @returns the reading of `text` with one language's tables; costs one pass over at most 4,000 units. */
export function readText(text: string, tables: LanguageTables): Reading {
  return readNormal(normalise(text), tables);
}

/** @returns the same of a text that is in normal form already. */
export function readNormal(normal: NormalText, tables: LanguageTables): Reading {
  const tokens = tokenise(normal, tables.lang);
  const words = wordsOf(tokens, tables.index.vocabulary);
  const hits = matchLexicon(words, tables.index);
  const turned = turnedHits({ words, hits });
  return { lang: tables.lang, normal, tokens, words, hits, turned, meant: meantHits(hits, turned) };
}
