/** Does it blame or contradict the customer? */
import type { Check } from '@/utils/core/lint/problem';

export const blame: Check = ({ hits, text }) =>
  hits('blames').map(({ start, end }) => ({
    code: 'blame',
    params: [text.slice(start, end)],
    start,
    end,
  }));
