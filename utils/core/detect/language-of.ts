/** The language a post is judged in. */
import type { Post } from '@/utils/core/post';
import { guessLanguage, primaryLanguage } from '@/utils/core/text/language';
import { LEXICONS, isSupported, type LanguageTables, type SupportedLanguage } from './languages';
import { readText } from './reading';

/**
 * The site's tag, else a guess from the little words. A text too short for either ("refund now!!") is in the
 * language whose tables know most of its phrases, if one knows more than every other.
 * @param tablesOf gives a language's tables, compiled once
 * @returns a primary tag, supported or not; undefined when nothing tells
 */
export function languageOf(
  post: Pick<Post, 'lang' | 'text'>,
  tablesOf: (lang: SupportedLanguage) => LanguageTables,
): string | undefined {
  const known = primaryLanguage(post.lang) ?? guessLanguage(post.text);
  if (known !== undefined) return known;
  const [first, second] = Object.keys(LEXICONS)
    .filter(isSupported)
    .map((lang) => ({ lang, phrases: readText(post.text, tablesOf(lang)).hits.size }))
    .toSorted((a, b) => b.phrases - a.phrases);
  return first && first.phrases > (second?.phrases ?? 0) ? first.lang : undefined;
}
