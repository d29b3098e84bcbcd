/** Languages by name, in the language of the page. */
import { t } from './words';

/** Names from the browser; a tag it does not know stays as written. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(t('words_locale'), { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
