/** Every language's lines. */
import type { ReplyLang } from '@/utils/core/reply/langs';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { NL } from './nl';
import { PT } from './pt';
import type { Lines } from './schema';

export const LINES = { en: EN, es: ES, fr: FR, de: DE, pt: PT, it: IT, nl: NL } as const satisfies Record<
  ReplyLang,
  Lines
>;
