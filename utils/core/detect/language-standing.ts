/** Whether a language is one the detector is good at, still learning, or does not know. */
import { LANGUAGE_FIGURES, type LanguageFigure } from './data/language-figures';

/** Macro-F1 in percent from which a language is no longer early. */
export const FULL_FROM = 75;
/** A figure measured on fewer posts proves nothing: the language stays early. */
const FEWEST = 100;

export type LanguageStanding = 'full' | 'early' | 'unknown';

const FIGURES: Readonly<Record<string, LanguageFigure>> = LANGUAGE_FIGURES;

/** @returns the figures of every language the detector has tables for, in the order they are shown */
export function languageFigures(): readonly (LanguageFigure & { readonly lang: string })[] {
  return Object.entries(FIGURES).map(([lang, figure]) => ({ lang, ...figure }));
}

/** @param lang primary tag; a language without a figure is early: nobody knows how good it is */
export function languageStanding(lang: string | undefined): LanguageStanding {
  const figure = lang === undefined || !Object.hasOwn(FIGURES, lang) ? undefined : FIGURES[lang];
  if (!figure) return 'unknown';
  return (figure.n ?? 0) >= FEWEST && (figure.macroF1 ?? 0) >= FULL_FROM ? 'full' : 'early';
}
