/** A post's text taken apart once, for everything that asks about it. */
import { normalise, type NormalText } from '@/utils/core/text/normalise';
import { tokenise, type Token } from '@/utils/core/text/tokenise';
import type { LanguageTables } from './languages';
import { matchLexicon, type Hit, type Hits } from './lexicon/match';
import { negatedHits } from './negated-hits';
import { wordsOf, type Word } from './words';

export type Reading = {
  readonly normal: NormalText;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly hits: Hits;
  /** Kind words and trouble words right behind a negation: they mean the opposite. */
  readonly negated: ReadonlySet<Hit>;
};

/** @returns the reading of `text` with one language's tables; costs one pass over at most 4,000 units. */
export function readText(text: string, tables: LanguageTables): Reading {
  const normal = normalise(text);
  const tokens = tokenise(normal, tables.lang);
  const words = wordsOf(tokens, tables.numberWords);
  const hits = matchLexicon(words, tables.index);
  return { normal, tokens, words, hits, negated: negatedHits({ words, hits }) };
}
