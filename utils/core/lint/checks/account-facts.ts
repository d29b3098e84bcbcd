/** Does it confirm in public what only the brand's records show, or even that somebody is a customer? */
import { isDoubted } from '@/utils/core/lint/denied';
import type { Check } from '@/utils/core/lint/problem';

export const accountFacts: Check = (reply) =>
  reply
    .hits('accountFacts')
    // "If your account has been closed" confirms nothing.
    .filter((hit) => !isDoubted(reply, hit))
    .map(({ start, end }) => ({
      code: 'account-facts',
      params: [reply.text.slice(start, end)],
      start,
      end,
    }));
