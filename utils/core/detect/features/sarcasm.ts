/** Thanks that are none: "great, another cancelled flight", "thanks for losing my bag". */
import type { Hit } from '@/utils/core/detect/lexicon/match';
import type { Reading } from '@/utils/core/detect/reading';
import type { Feature } from './feature';
import { at } from './place';
import { hitsOfAny, listsOf } from '@/utils/core/detect/hits';
import { WARM } from './groups';

const KIND = listsOf(WARM);
const ROLLING_EYES = /[🙄😒🙃👏]/u;

/**
 * @returns `sarcastic-thanks` when thanks or praise is followed closely by a failure or rolled eyes;
 *   `sarcastic-praise` when it is any other kind word ("lovely, late again"), which people also say of the weather
 */
export function sarcasmFeatures(reading: Reading): Feature[] {
  if (reading.turned.sarcastic.size > 0) {
    const turned = [...reading.turned.sarcastic];
    const [kind, failure] = turned.find(([hit]) => hit.key !== 'positive') ?? turned[0] ?? [];
    if (!kind || !failure) return [];
    const span = { from: Math.min(kind.from, failure.from), to: Math.max(kind.to, failure.to) };
    return [{ name: nameFor(kind), value: 1, ...at(reading, span) }];
  }
  const [first] = hitsOfAny(reading.hits, KIND);
  if (first && reading.tokens.some((token) => token.kind === 'emoji' && ROLLING_EYES.test(token.text)))
    return [{ name: nameFor(first), value: 1, ...at(reading, first) }];
  return [];
}

function nameFor(kind: Hit): string {
  return kind.key === 'positive' ? 'sarcastic-praise' : 'sarcastic-thanks';
}
