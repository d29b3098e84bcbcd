/** Does it admit liability? */
import type { Check } from '@/utils/core/lint/problem';

export const admission: Check = ({ hits, text }) =>
  hits('admits')
    // "It is not our fault" is another mistake, and has its own check.
    .filter((hit) => !hits('blames').some(({ start, end }) => start <= hit.start && end >= hit.end))
    .map(({ start, end }) => ({ code: 'admission', params: [text.slice(start, end)], start, end }));
