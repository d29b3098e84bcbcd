/** Does it admit liability? */
import type { Check } from '@/utils/core/lint/problem';
import { sentenceAt, within } from '@/utils/core/lint/reply-text';

export const admission: Check = (reply) =>
  reply.find
    .admits(reply.normal)
    // "It is not our fault" is another mistake, and has its own check.
    .filter(({ start }) => within(reply.find.blames(reply.normal), sentenceAt(reply, start)).length === 0)
    .map(({ start, end }) => ({
      code: 'admission',
      severity: 'block',
      params: [reply.text.slice(start, end)],
      start,
      end,
    }));
