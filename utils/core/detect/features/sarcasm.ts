/** Thanks that are none: "great, another cancelled flight", "thanks for losing my bag". */
import type { LexiconKey } from '@/utils/core/detect/lexicon/keys';
import { hitsOfAny } from '@/utils/core/detect/hits';
import type { Reading } from '@/utils/core/detect/reading';
import type { Feature } from './feature';
import { FAILURE } from './groups';
import { at } from './place';

/** Words between the kind word and the failure. */
const REACH = 6;
const KIND_WORDS = ['thanks', 'praise', 'positive', 'sarcastic'] as const satisfies readonly LexiconKey[];
const LET_DOWN = [
  ...FAILURE,
  'waiting',
  'on-hold',
  'duration',
  'awful',
  'rude',
] as const satisfies readonly LexiconKey[];
/** After these the thanks are meant: the trouble is over. */
const MEANT = ['resolved', 'brand-talk'] as const satisfies readonly LexiconKey[];
const ROLLING_EYES = /[🙄😒🙃👏]/u;

/** @returns `sarcastic-thanks`, when a kind word is followed closely by a failure or rolled eyes, and nothing says it is over. */
export function sarcasmFeatures(reading: Reading): Feature[] {
  if (hitsOfAny(reading, MEANT).length > 0) return [];
  const { negated } = reading;
  const kind = hitsOfAny(reading, KIND_WORDS).filter((hit) => !negated.has(hit));
  const letDown = hitsOfAny(reading, LET_DOWN).filter((hit) => !negated.has(hit));
  for (const word of kind) {
    const failure = letDown.find((hit) => hit.from >= word.to && hit.from - word.to < REACH);
    if (failure)
      return [{ name: 'sarcastic-thanks', value: 1, ...at(reading, { from: word.from, to: failure.to }) }];
  }
  const [first] = kind;
  if (first && reading.tokens.some(({ kind: sort, text }) => sort === 'emoji' && ROLLING_EYES.test(text)))
    return [{ name: 'sarcastic-thanks', value: 1, ...at(reading, first) }];
  return [];
}
