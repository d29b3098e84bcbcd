/** Pasted replies read once: what they say about the voice. A file of its own, loaded when somebody pastes. */
import { learnVoice } from '@/utils/core/voice/learn-voice';
import type { Proposal } from '@/utils/core/voice/learn/evidence';
import { splitSamples } from '@/utils/core/voice/learn/split-samples';

export type Lesson = {
  /** How many replies were found in what was pasted. */
  readonly samples: number;
  readonly proposals: readonly Proposal[];
};

/** @param pasted replies parted by empty lines; personal data is taken out before they are read, and none of them is kept */
export function learnFrom(pasted: string): Lesson {
  const samples = splitSamples(pasted);
  return { samples: samples.length, proposals: learnVoice(samples) };
}
