/** Would the brand say it in other words? */
import { findUnpreferred } from '@/utils/core/voice/preferred';
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

export const preferred: Check = ({ text }, { voice }) =>
  findUnpreferred(text, voice).map((edit) => ({
    code: 'preferred',
    params: [text.slice(edit.start, edit.end), edit.to],
    start: edit.start,
    end: edit.end,
    fix: () => mend(text, [edit]),
  }));
