/** Does it confirm in public what only the brand's records show, or even that somebody is a customer? */
import type { Check } from '@/utils/core/lint/problem';

export const accountFacts: Check = ({ find, normal, text }) =>
  find.accountFacts(normal).map(({ start, end }) => ({
    code: 'account-facts',
    severity: 'block',
    params: [text.slice(start, end)],
    start,
    end,
  }));
