/** The languages the checks have words for. */
import { primaryLanguage } from '@/utils/core/text/language';

export const LINT_LANGS = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;
export type LintLang = (typeof LINT_LANGS)[number];

/** @returns the lint's language of a tag such as `pt-BR`; undefined when there are no words for it. */
export function toLintLang(tag: string | undefined): LintLang | undefined {
  const primary = primaryLanguage(tag);
  return LINT_LANGS.find((lang) => lang === primary);
}
