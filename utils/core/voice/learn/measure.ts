/** How long and how loud the replies are. */
import type { Voice } from '@/utils/core/voice/schema';
import { evidenceOf, LEAST_SAMPLES, proposal, type Proposal } from './evidence';

const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*/gu;
/** Signs that are letters to a writer, not emoji. */
const PLAIN_SIGNS = /[©®™‼⁉]/u;
const MAX_LISTED = 10;
/** Emoji in fewer replies than this share are a slip, in more a habit. */
const EMOJI_HABIT = 0.3;
/** What four of five replies keep to. */
const MOST = 0.8;
/** Most letters of a reply at each brevity, from very short to roomy. */
const BREVITY = [
  { letters: 90, brevity: 5 },
  { letters: 150, brevity: 4 },
  { letters: 230, brevity: 3 },
  { letters: 330, brevity: 2 },
] as const;

/** @returns how brief the replies are, from their median length. */
export function learnLength(samples: readonly string[]): Proposal {
  const median = quantile(
    samples.map(({ length }) => length),
    0.5,
  );
  const brevityOf = (length: number) => BREVITY.find(({ letters }) => length <= letters)?.brevity ?? 1;
  const brevity = brevityOf(median);
  // A neighbour on the scale is no contradiction: lengths spread more than any other habit.
  const evidence = evidenceOf(samples, ({ length }) =>
    Math.abs(brevityOf(length) - brevity) <= 1 ? '' : undefined,
  );
  return proposal('length', { ...evidence, quotes: [String(median)] }, { brevity });
}

/** @returns which emoji, and how many at most. */
export function learnEmoji(samples: readonly string[]): Proposal {
  const found = samples.map(emojiOf);
  const withSome = evidenceOf(samples, (sample) => emojiOf(sample)[0]);
  if (withSome.count === 0) {
    const none = evidenceOf(samples, () => '');
    return proposal('emoji', none, { emoji: { policy: 'never', listed: [], max: 0 } });
  }
  if (withSome.count < LEAST_SAMPLES || withSome.count < samples.length * EMOJI_HABIT)
    return { kind: 'unclear', id: 'emoji', evidence: withSome };
  const counts = new Map<string, number>();
  for (const emoji of found.flat()) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  const listed = [...counts].toSorted((a, b) => b[1] - a[1]).map(([emoji]) => emoji);
  const emoji: Voice['emoji'] = {
    policy: 'listed',
    listed: listed.filter((one) => one.length <= 16).slice(0, MAX_LISTED),
    max: Math.min(
      5,
      Math.max(
        1,
        quantile(
          found.map(({ length }) => length),
          MOST,
        ),
      ),
    ),
  };
  return { kind: 'proposal', id: 'emoji', patch: { emoji }, evidence: withSome };
}

/** @returns how many exclamation marks at most, as four of five replies keep it. */
export function learnExclamations(samples: readonly string[]): Proposal {
  const countOf = (sample: string) => sample.match(/!+/g)?.length ?? 0;
  const max = Math.min(5, quantile(samples.map(countOf), MOST));
  const evidence = evidenceOf(samples, (sample) => (countOf(sample) <= max ? '' : undefined));
  return proposal('exclamations', evidence, { maxExclamations: max });
}

function emojiOf(sample: string): string[] {
  return (sample.match(EMOJI) ?? []).filter((sign) => !PLAIN_SIGNS.test(sign));
}

/** @returns the smallest value that `share` of the values do not exceed; 0 for none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
