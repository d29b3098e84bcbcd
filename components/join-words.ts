/** Lists in a sentence: "a, b and c", "a, b or c". */
import { t } from './words';

/** @returns the items joined by "and", in the language of the words around them */
export function joinAnd(items: readonly string[]): string {
  return new Intl.ListFormat(t('words_locale'), { type: 'conjunction' }).format(items);
}

/** @returns the items joined by "or" */
export function joinOr(items: readonly string[]): string {
  return new Intl.ListFormat(t('words_locale'), { type: 'disjunction' }).format(items);
}
