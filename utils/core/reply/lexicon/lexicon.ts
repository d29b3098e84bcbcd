/** Every language's words, by language. */
import type { ReplyLang } from '@/utils/core/reply/langs';
import { DE_LEXICON } from './de';
import { EN_LEXICON } from './en';
import { ES_LEXICON } from './es';
import { FR_LEXICON } from './fr';
import { IT_LEXICON } from './it';
import { NL_LEXICON } from './nl';
import { PT_LEXICON } from './pt';
import type { Lexicon } from './schema';

export const LEXICONS = {
  en: EN_LEXICON,
  es: ES_LEXICON,
  fr: FR_LEXICON,
  de: DE_LEXICON,
  pt: PT_LEXICON,
  it: IT_LEXICON,
  nl: NL_LEXICON,
} as const satisfies Record<ReplyLang, Lexicon>;
