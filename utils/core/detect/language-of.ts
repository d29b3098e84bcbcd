/** The language a post is judged in. */
import type { Post } from '@/utils/core/post';
import { guessLanguage, primaryLanguage } from '@/utils/core/text/language';
import type { NormalText } from '@/utils/core/text/normalise';
import { isMostlyLatin } from '@/utils/core/text/script';
import { LEXICONS, isSupported, type LanguageTables, type SupportedLanguage } from './languages';
import { readNormal } from './reading';

/**
 * @param detected tag from the browser's own detection, when it was sure
 * @returns a primary tag that the site or the browser gives; undefined when neither does
 */
export function knownLanguage(post: Pick<Post, 'lang'>, detected?: string): string | undefined {
  return primaryLanguage(post.lang) ?? primaryLanguage(detected);
}

/**
 * What is known, else a guess from the little words. A text too short for any of them ("refund now!!") is in the
 * language whose tables know most of its phrases, if one knows more than every other. All our languages are written
 * in Latin letters: a text in others is in none of them, whatever its tag says.
 * @param known from `knownLanguage`
 * @param normal the post's text, made comparable
 * @param tablesOf gives a language's tables, compiled once
 * @returns a primary tag, supported or not; undefined when nothing tells
 */
export function languageOf(
  known: string | undefined,
  normal: NormalText,
  tablesOf: (lang: SupportedLanguage) => LanguageTables,
): string | undefined {
  if (!isMostlyLatin(normal.text)) return isSupported(known) ? undefined : known;
  return known ?? guessLanguage(normal.source) ?? fromPhrases(normal, tablesOf);
}

function fromPhrases(
  normal: NormalText,
  tablesOf: (lang: SupportedLanguage) => LanguageTables,
): SupportedLanguage | undefined {
  const [first, second] = Object.keys(LEXICONS)
    .filter(isSupported)
    .map((lang) => ({
      lang,
      phrases: readNormal(normal, tablesOf(lang)).hits.filter((hits) => hits.length > 0).length,
    }))
    .toSorted((a, b) => b.phrases - a.phrases);
  return first && first.phrases > (second?.phrases ?? 0) ? first.lang : undefined;
}
