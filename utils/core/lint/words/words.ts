/** Every language's lint words, made ready to search. */
import { mapKeys } from '@/utils/core/map-keys';
import { REPLY_LANGS, type ReplyLang } from '@/utils/core/reply/langs';
import { phraseFinder, type PhraseFinder } from '@/utils/core/text/phrases';
import { DE_WORDS } from './de';
import { EN_WORDS } from './en';
import { ES_WORDS } from './es';
import { FR_WORDS } from './fr';
import { PT_WORDS } from './pt';
import { LINT_WORD_LISTS, type LintWordList, type LintWords } from './schema';

export const LINT_WORDS = {
  en: EN_WORDS,
  es: ES_WORDS,
  fr: FR_WORDS,
  de: DE_WORDS,
  pt: PT_WORDS,
} as const satisfies Record<ReplyLang, LintWords>;

export type NonApology = { readonly find: PhraseFinder; readonly say: string };

export type LintFinders = Readonly<Record<LintWordList, PhraseFinder>> & {
  readonly nonApologies: readonly NonApology[];
};

export const LINT_FINDERS: Readonly<Record<ReplyLang, LintFinders>> = mapKeys(REPLY_LANGS, (lang) => ({
  ...mapKeys(LINT_WORD_LISTS, (list) => phraseFinder(LINT_WORDS[lang][list])),
  nonApologies: LINT_WORDS[lang].nonApologies.map(({ phrase, say }) => ({
    find: phraseFinder([phrase]),
    say,
  })),
}));
