/** Does it admit liability? */
import type { Check } from '@/utils/core/lint/problem';
import { sentenceAt, within } from '@/utils/core/lint/reply-text';

export const admission: Check = (reply) =>
  reply
    .hits('admits')
    // "It is not our fault" is another mistake, and has its own check.
    .filter(({ start }) => within(reply.hits('blames'), sentenceAt(reply, start)).length === 0)
    .map(({ start, end }) => ({
      code: 'admission',
      params: [reply.text.slice(start, end)],
      start,
      end,
    }));
