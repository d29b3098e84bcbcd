/** Does it give legal or medical advice? Sending somebody to emergency services is none. */
import type { Check } from '@/utils/core/lint/problem';

export const advice: Check = ({ find, normal, text }) =>
  find.advises(normal).map(({ start, end }) => ({
    code: 'advice',
    severity: 'block',
    params: [text.slice(start, end)],
    start,
    end,
  }));
