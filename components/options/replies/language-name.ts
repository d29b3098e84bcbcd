/** Languages by name. */
import { t } from '@/components/words';

/** @returns the language's name in the language of the words around it, else its tag */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(t('words_locale'), { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
