/** Every language's lint words, made ready to search. */
import { mapKeys } from '@/utils/core/map-keys';
import { LINT_LANGS, type LintLang } from '@/utils/core/lint/langs';
import { phraseFinder, type PhraseFinder } from '@/utils/core/text/phrases';
import { DE_WORDS } from './de';
import { EN_WORDS } from './en';
import { ES_WORDS } from './es';
import { FR_WORDS } from './fr';
import { IT_WORDS } from './it';
import { NL_WORDS } from './nl';
import { PT_WORDS } from './pt';
import { LINT_WORD_LISTS, PERSON_LISTS, type LintWordList, type LintWords } from './schema';

export const LINT_WORDS = {
  en: EN_WORDS,
  es: ES_WORDS,
  fr: FR_WORDS,
  de: DE_WORDS,
  pt: PT_WORDS,
  it: IT_WORDS,
  nl: NL_WORDS,
} as const satisfies Record<LintLang, LintWords>;

export type NonApology = { readonly find: PhraseFinder; readonly say: string };

export type LintFinders = Readonly<Record<LintWordList, PhraseFinder>> & {
  readonly nonApologies: readonly NonApology[];
  readonly byPrivateMessage: string;
};

export const LINT_FINDERS: Readonly<Record<LintLang, LintFinders>> = mapKeys(LINT_LANGS, (lang) => ({
  ...mapKeys(LINT_WORD_LISTS, (list) => phraseFinder(LINT_WORDS[lang][list])),
  ...mapKeys(PERSON_LISTS, (list) => phraseFinder(tableOf(lang)[list] ?? [])),
  byPrivateMessage: LINT_WORDS[lang].byPrivateMessage,
  nonApologies: LINT_WORDS[lang].nonApologies.map(({ phrase, say }) => ({
    find: phraseFinder([phrase]),
    say,
  })),
}));

function tableOf(lang: LintLang): LintWords {
  return LINT_WORDS[lang];
}
