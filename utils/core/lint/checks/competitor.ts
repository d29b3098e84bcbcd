/** Does it name a competitor? */
import { literalFinder } from '@/utils/core/text/phrases';
import type { Check } from '@/utils/core/lint/problem';

export const competitor: Check = ({ normal, text }, { brand }) =>
  literalFinder(brand.competitors)(normal).map(({ start, end }) => ({
    code: 'competitor',
    params: [text.slice(start, end)],
    start,
    end,
  }));
