/** "I" in a voice that says "we", or the other way round? English only: elsewhere the verb says it. */
import { phraseFinder } from '@/utils/core/text/phrases';
import type { Check } from '@/utils/core/lint/problem';

const I = phraseFinder(["i'm", "i've", "i'll", "i'd", 'i', 'my']);
const WE = phraseFinder(["we're", "we've", "we'll", "we'd", 'we', 'our', 'us']);

export const person: Check = ({ normal, text, lang }, { voice }) => {
  if (lang !== 'en') return [];
  const [hit] = (voice.person === 'i' ? WE : I)(normal);
  // "Let us" is what "let's" becomes when written out.
  if (!hit || /let us$/i.test(text.slice(0, hit.end))) return [];
  return [
    {
      code: 'person',
      severity: 'note',
      params: [text.slice(hit.start, hit.end)],
      start: hit.start,
      end: hit.end,
    },
  ];
};
