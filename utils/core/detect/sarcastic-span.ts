/** Kind words for something that went wrong: "well done, another price rise". */
import { hasAny, hitsOf, hitsOfAny, listsOf } from './hits';
import type { Hit } from './lexicon/match';
import type { Reading } from './reading';

/** Words between the kind word and what went wrong: the two may stand in either order. */
const SARCASM_REACH = 14;
/** Sarcasm is short; a long text holds both thanks and trouble in earnest. */
const LONGEST = 30;
const EARNEST = listsOf(['form-helped', 'brand-talk']);
const KIND = listsOf(['thanks', 'praise', 'sarcastic', 'positive']);
const FACES = [
  'congrat',
  'well done',
  'great job',
  'good job',
  'nice work',
  'great work',
  'thanks',
  'thank you',
  'love your',
  'fantastic',
];

/** @returns the kind word and the mishap that makes it sarcasm, as one span */
export function sarcasticSpan(reading: Reading): Pick<Hit, 'from' | 'to'> | undefined {
  const { hits, words } = reading;
  const mishaps = hitsOf(hits, 'form-mishap');
  if (mishaps.length === 0 || words.length > LONGEST || hasAny(hits, EARNEST)) return undefined;
  const kind = hitsOfAny(hits, KIND).filter((hit) => isSaidToFaces(reading, hit));
  // "Delayed two hours, but the staff were fantastic" is meant.
  const buts = hitsOf(hits, 'but');
  for (const mishap of mishaps) {
    const word = kind.find(
      (hit) =>
        !reading.turned.negated.has(hit) &&
        !buts.some((but) => but.from >= mishap.to && but.to <= hit.from) &&
        Math.max(mishap.from - hit.to, hit.from - mishap.to) < SARCASM_REACH,
    );
    if (word) return { from: Math.min(word.from, mishap.from), to: Math.max(word.to, mishap.to) };
  }
  return undefined;
}

/** Of kind words, those one says to somebody for something: the others are as often meant. */
function isSaidToFaces(reading: Reading, hit: Hit): boolean {
  if (hit.key === 'thanks' || hit.key === 'sarcastic') return true;
  const said = reading.words
    .slice(hit.from, hit.to)
    .map(({ text }) => text)
    .join(' ');
  return FACES.some((start) => said.startsWith(start));
}
