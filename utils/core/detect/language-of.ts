/** The language a post is judged in. */
import type { Post } from '@/utils/core/post';
import { guessLanguage, primaryLanguage } from '@/utils/core/text/language';
import { normalise } from '@/utils/core/text/normalise';
import { isMostlyLatin } from '@/utils/core/text/script';
import { LEXICONS, isSupported, type LanguageTables, type SupportedLanguage } from './languages';
import { readText } from './reading';

/**
 * The site's tag, else what the browser makes of the text, else a guess from the little words. A text too short
 * for any of them ("refund now!!") is in the language whose tables know most of its phrases, if one knows more
 * than every other. All our languages are written in Latin letters: a text in others is in none of them,
 * whatever its tag says.
 * @param tablesOf gives a language's tables, compiled once
 * @param detected tag from the browser's own detection, when it was sure
 * @returns a primary tag, supported or not; undefined when nothing tells
 */
export function languageOf(
  post: Pick<Post, 'lang' | 'text'>,
  tablesOf: (lang: SupportedLanguage) => LanguageTables,
  detected?: string,
): string | undefined {
  const known = primaryLanguage(post.lang) ?? primaryLanguage(detected);
  if (!isMostlyLatin(normalise(post.text).text)) return isSupported(known) ? undefined : known;
  return known ?? guessLanguage(post.text) ?? fromPhrases(post.text, tablesOf);
}

function fromPhrases(
  text: string,
  tablesOf: (lang: SupportedLanguage) => LanguageTables,
): SupportedLanguage | undefined {
  const [first, second] = Object.keys(LEXICONS)
    .filter(isSupported)
    .map((lang) => ({
      lang,
      phrases: readText(text, tablesOf(lang)).hits.filter((hits) => hits.length > 0).length,
    }))
    .toSorted((a, b) => b.phrases - a.phrases);
  return first && first.phrases > (second?.phrases ?? 0) ? first.lang : undefined;
}
