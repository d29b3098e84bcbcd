/** Does it apologise for the customer's feelings instead of the matter? */
import { withCapitalOf } from '@/utils/core/text/edits';
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

export const nonApology: Check = ({ find, normal, text }) => {
  for (const { find: finder, say } of find.nonApologies) {
    const [hit] = finder(normal);
    if (!hit) continue;
    const { start, end } = hit;
    const words = text.slice(start, end);
    const to = withCapitalOf(words, say);
    return [
      {
        code: 'non-apology',
        params: [words],
        start,
        end,
        fix: say === '' ? undefined : () => mend(text, [{ start, end, to }]),
      },
    ];
  }
  return [];
};
