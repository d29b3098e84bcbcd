/** The languages with a small table of statements; English has its own, larger form. */
import type { ReplyLang } from '@/utils/core/reply/langs';
import { DE_STATEMENTS } from './de';
import { ES_STATEMENTS } from './es';
import { FR_STATEMENTS } from './fr';
import { IT_STATEMENTS } from './it';
import { NL_STATEMENTS } from './nl';
import { PT_STATEMENTS } from './pt';
import type { StatementTable } from './schema';

export const STATEMENT_TABLES: Readonly<Partial<Record<ReplyLang, StatementTable>>> = {
  de: DE_STATEMENTS,
  es: ES_STATEMENTS,
  fr: FR_STATEMENTS,
  it: IT_STATEMENTS,
  nl: NL_STATEMENTS,
  pt: PT_STATEMENTS,
};
