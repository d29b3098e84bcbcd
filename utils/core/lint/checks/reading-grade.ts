/** Is it harder to read than the voice wants? English only: the formula was fitted to English. */
import { readingGrade as gradeOf } from '@/utils/core/voice/reading-grade';
import type { Check } from '@/utils/core/lint/problem';

/** Too few words say nothing. */
const MIN_WORDS = 20;

export const readingGrade: Check = ({ normal, lang }, { voice }) => {
  if (lang !== 'en') return [];
  const { grade, words } = gradeOf(normal.text);
  if (words < MIN_WORDS || grade <= voice.readingGrade) return [];
  return [{ code: 'reading-grade', params: [grade.toFixed(0), String(voice.readingGrade)] }];
};
