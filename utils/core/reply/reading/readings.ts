/** The statements of the table by what they begin with, so that a post is held only against those it may hold. */
import { once } from '@/utils/core/once';
import { STATEMENTS_EN, type Statement } from '@/utils/core/reply/lexicon/statements-en';
import { firstWords, parsePattern, type Pattern } from './patterns';

type Reading = { readonly statement: Statement; readonly pattern: () => Pattern };

type Readings = {
  /** By the word they begin with. */
  readonly byWord: ReadonlyMap<string, readonly Reading[]>;
  /** Those that begin with a thing. */
  readonly byThing: readonly Reading[];
  /** Those that begin with part of a word, or with what may be absent. */
  readonly open: readonly Reading[];
};

/** Sorted by their first words at the first post; the rest of a pattern is parsed when such a word is met. */
export const readings = once((): Readings => {
  const byWord = new Map<string, Reading[]>();
  const byThing: Reading[] = [];
  const open: Reading[] = [];
  for (const statement of STATEMENTS_EN)
    for (const when of statement.when) {
      const reading = { statement, pattern: once(() => parsePattern(when)) };
      const words = firstWords(when);
      if (!words) (when.startsWith('{X}') ? byThing : open).push(reading);
      for (const word of words ?? []) {
        const list = byWord.get(word);
        if (list) list.push(reading);
        else byWord.set(word, [reading]);
      }
    }
  return { byWord, byThing, open };
});
