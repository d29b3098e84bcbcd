/** Does it give legal or medical advice? Sending somebody to emergency services is none. */
import type { Check } from '@/utils/core/lint/problem';

export const advice: Check = ({ hits, text }) =>
  hits('advises').map(({ start, end }) => ({
    code: 'advice',
    params: [text.slice(start, end)],
    start,
    end,
  }));
