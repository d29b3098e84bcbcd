/** A post in two languages: what each says, by itself. A complaint in one is not talked away by the other. */
import { guessLanguage } from '@/utils/core/text/language';
import type { NormalText } from '@/utils/core/text/normalise';
import { isSupported, type SupportedLanguage } from './languages';

/** Sentences of a post, with what ends them. */
const SENTENCE_END = /(?<=[.!?…])(?=\s)|(?<=\n)/;
const WORD = /(?<!\S)[^\s@#]\S*/g;
const MAX_SENTENCES = 60;

export type LanguagePart = {
  readonly lang: SupportedLanguage;
  /** The source of the text with the sentences of other languages blanked out, places unchanged. */
  readonly source: string;
};

/**
 * @param normal the post's text, made comparable
 * @param whole the language of all of it
 * @returns a part for that language and each other of ours that a sentence is in by its little words; sentences too
 *   short to tell belong to all. Undefined when that is one language, or none
 */
export function byLanguage(
  { source }: Pick<NormalText, 'source'>,
  whole: string | undefined,
): readonly LanguagePart[] | undefined {
  const sentences = source.split(SENTENCE_END);
  if (sentences.length < 2 || sentences.length > MAX_SENTENCES) return undefined;
  const langs = sentences.map((sentence) => guessLanguage(sentence));
  const found = new Set([whole, ...langs].filter(isSupported));
  if (found.size < 2) return undefined;
  return [...found].map((lang) => ({
    lang,
    source: sentences
      .map((sentence, at) => (langs[at] === undefined || langs[at] === lang ? sentence : blank(sentence)))
      .join(''),
  }));
}

/** Handles and tags stay: they say whom a post is for, in any language. */
function blank(sentence: string): string {
  return sentence.replace(WORD, (word) => ' '.repeat(word.length));
}
