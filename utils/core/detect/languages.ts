/** The languages the detector has tables for, compiled when first needed. */
import { compileLexicon, type LexiconIndex } from './lexicon/compile';
import { EN } from './lexicon/en';
import { ES } from './lexicon/es';
import { FR } from './lexicon/fr';
import { DE } from './lexicon/de';
import { IT } from './lexicon/it';
import { PT } from './lexicon/pt';
import type { Lexicon } from './lexicon/keys';
import { NUMBER_WORDS } from './lexicon/number-words';

export const LEXICONS = { en: EN, es: ES, fr: FR, de: DE, pt: PT, it: IT } as const satisfies Record<
  string,
  Lexicon
>;

export type SupportedLanguage = keyof typeof LEXICONS;

export type LanguageTables = {
  readonly lang: SupportedLanguage;
  readonly index: LexiconIndex;
};

/** @returns whether the detector has tables for a primary language tag. */
export function isSupported(lang: string | undefined): lang is SupportedLanguage {
  return lang !== undefined && Object.hasOwn(LEXICONS, lang);
}

/** @returns the tables of one language, compiled now: keep them. */
export function compileTables(lang: SupportedLanguage): LanguageTables {
  return {
    lang,
    index: compileLexicon(LEXICONS[lang], (NUMBER_WORDS[lang] ?? '').split(' ')),
  };
}
