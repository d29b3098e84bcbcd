/** Does it blame or contradict the customer? */
import type { Check } from '@/utils/core/lint/problem';

export const blame: Check = ({ find, normal, text }) =>
  find.blames(normal).map(({ start, end }) => ({
    code: 'blame',
    severity: 'warn',
    params: [text.slice(start, end)],
    start,
    end,
  }));
