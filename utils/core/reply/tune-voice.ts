/** The voice's words for itself, heard in its tone. */
import { foldForMatch } from '@/utils/core/text/normalise';
import type { Voice } from '@/utils/core/voice/schema';
import { TRAIT_WORDS, type Toned } from './lexicon/trait-words';

const MOST = { formality: 4, warmth: 5, playfulness: 5, brevity: 5 } as const satisfies Record<
  keyof Toned,
  number
>;

/** @returns the voice with each level moved by at most one step towards what its traits say it is, away from what it is not. */
export function tuneVoice(voice: Voice): Voice {
  if (voice.traits.length === 0) return voice;
  const moved = (level: keyof Toned): number => {
    let pull = 0;
    for (const { are, not } of voice.traits) pull += pullOf(are, level) - pullOf(not, level);
    return Math.min(MOST[level], Math.max(1, voice[level] + Math.sign(pull)));
  };
  return {
    ...voice,
    formality: moved('formality'),
    warmth: moved('warmth'),
    playfulness: moved('playfulness'),
    brevity: moved('brevity'),
  };
}

function pullOf(words: string, level: keyof Toned): number {
  const folded = foldForMatch(words);
  let pull = 0;
  for (const { starts, pull: pulls } of TRAIT_WORDS)
    if (starts.some((start) => new RegExp(`(?<!\\p{L})${start}`, 'u').test(folded)))
      pull += pulls[level] ?? 0;
  return pull;
}
