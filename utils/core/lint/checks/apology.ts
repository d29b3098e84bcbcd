/** Does it apologise when the voice does not, or not when the voice always does? */
import { isHolding } from '@/utils/core/lint/holding';
import type { Check } from '@/utils/core/lint/problem';

export const apology: Check = ({ hits, text }, { voice, finding, decision }) => {
  const [hit] = hits('apologises');
  if (hit && voice.apology === 'never')
    return [
      {
        code: 'apologises',
        params: [text.slice(hit.start, hit.end)],
        start: hit.start,
        end: hit.end,
      },
    ];
  const isDue = voice.apology === 'always' && finding.intent === 'complaint' && !isHolding(finding, decision);
  return isDue && !hit ? [{ code: 'no-apology' }] : [];
};
