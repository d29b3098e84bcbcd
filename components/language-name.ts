/** Languages by name. */
import { t } from './words';

/** @returns the language's name in the words' own language; a tag the browser does not know stays as written. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(t('words_locale'), { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
