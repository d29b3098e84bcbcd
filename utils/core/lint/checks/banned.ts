/** Does it hold a word or claim the voice bans? */
import { literalFinder } from '@/utils/core/text/phrases';
import type { Check } from '@/utils/core/lint/problem';

export const banned: Check = ({ normal, text }, { voice }) =>
  literalFinder(voice.banned)(normal).map(({ start, end }) => ({
    code: 'banned',
    params: [text.slice(start, end)],
    start,
    end,
  }));
