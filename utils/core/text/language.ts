/** Which language a text is in, as far as that can be told without a library. */
import { STOP_WORDS } from './data/stop-words';
import { normalise } from './normalise';
import { tokenise } from './tokenise';

export type GuessedLanguage = keyof typeof STOP_WORDS;

/** Tags that name no language: undetermined, none, several, uncoded; and X's own for "only links", "only tags", "too short". */
const NO_LANGUAGE = ['und', 'zxx', 'mul', 'mis', 'art', 'qam', 'qct', 'qht', 'qme', 'qst', 'xx'];

/**
 * @param tag a BCP-47 tag as the site gives it, e.g. `pt-BR`
 * @returns its primary language in lower case; undefined when it names none
 */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const primary = /^[a-z]{2,3}(?=$|[-_])/.exec(tag?.trim().toLowerCase() ?? '')?.[0];
  return primary === undefined || NO_LANGUAGE.includes(primary) ? undefined : primary;
}

/** A text this short on known words is not judged. */
const MIN_HITS = 2;
/** The winner must lead the second by this factor. */
const MIN_LEAD = 1.5;
const WORDS_READ = 200;

/**
 * Counts the little words of seven languages.
 * @returns the language, or undefined when unsure: too few such words, or two languages too close
 */
export function guessLanguage(text: string): GuessedLanguage | undefined {
  // Cut at the apostrophe as French does: then l'app and can't both give up their little word.
  const words = tokenise(normalise(text), 'fr')
    .filter((token) => token.kind === 'word')
    .slice(0, WORDS_READ)
    .map((token) => token.text);
  const ranked = LANGUAGES.map(({ id, words: known }) => ({
    id,
    hits: words.filter((word) => known.has(word)).length,
  })).toSorted((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  if (!first || first.hits < MIN_HITS || first.hits < (second?.hits ?? 0) * MIN_LEAD) return undefined;
  return first.hits * 8 >= words.length ? first.id : undefined;
}

const LANGUAGES = languages();

function languages(): readonly { readonly id: GuessedLanguage; readonly words: ReadonlySet<string> }[] {
  const table: { id: GuessedLanguage; words: ReadonlySet<string> }[] = [];
  let id: GuessedLanguage;
  for (id in STOP_WORDS) table.push({ id, words: new Set(STOP_WORDS[id].split(' ')) });
  return table;
}
