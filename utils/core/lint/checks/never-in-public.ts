/** Does it touch a matter that the voice never answers in public? */
import { literalFinder } from '@/utils/core/text/phrases';
import type { Check } from '@/utils/core/lint/problem';

export const neverInPublic: Check = ({ normal, text }, { voice }) =>
  literalFinder(voice.neverInPublic)(normal).map(({ start, end }) => ({
    code: 'never-in-public',
    params: [text.slice(start, end)],
    start,
    end,
  }));
