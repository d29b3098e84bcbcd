/** Voices to start from: the tone alone. Words as `voice_preset_<id>` and `voice_preset_<id>_about` in the locale files. */
import type { Voice } from './schema';

/** What a preset decides; the brand's own words, limits, remedies and examples stay as they are. */
export type Tone = Pick<
  Voice,
  | 'formality'
  | 'warmth'
  | 'playfulness'
  | 'brevity'
  | 'person'
  | 'contractions'
  | 'readingGrade'
  | 'emoji'
  | 'maxExclamations'
  | 'greeting'
  | 'apology'
>;

export type VoicePreset = {
  readonly id: string;
  /** What the voice is called once chosen; the brand may rename it. */
  readonly name: string;
  readonly tone: Tone;
};

const NO_EMOJI: Voice['emoji'] = { policy: 'never', listed: [], max: 0 };

export const VOICE_PRESETS = [
  {
    id: 'warm-clear',
    name: 'Warm and clear',
    tone: {
      formality: 3,
      warmth: 4,
      playfulness: 1,
      brevity: 3,
      person: 'we',
      contractions: true,
      readingGrade: 9,
      emoji: NO_EMOJI,
      maxExclamations: 0,
      greeting: 'name',
      apology: 'always',
    },
  },
  {
    id: 'formal',
    name: 'Formal',
    tone: {
      formality: 1,
      warmth: 3,
      playfulness: 1,
      brevity: 2,
      person: 'we',
      contractions: false,
      readingGrade: 12,
      emoji: NO_EMOJI,
      maxExclamations: 0,
      greeting: 'name',
      apology: 'always',
    },
  },
  {
    id: 'friendly',
    name: 'Friendly',
    tone: {
      formality: 4,
      warmth: 5,
      playfulness: 3,
      brevity: 3,
      person: 'we',
      contractions: true,
      readingGrade: 8,
      emoji: { policy: 'listed', listed: ['🙂', '💙'], max: 1 },
      maxExclamations: 1,
      greeting: 'name',
      apology: 'always',
    },
  },
  {
    id: 'personal',
    name: 'Personal',
    tone: {
      formality: 3,
      warmth: 5,
      playfulness: 1,
      brevity: 2,
      person: 'i',
      contractions: true,
      readingGrade: 8,
      emoji: { policy: 'mirror', listed: ['🙂'], max: 1 },
      maxExclamations: 1,
      greeting: 'name',
      apology: 'always',
    },
  },
  {
    id: 'brief',
    name: 'Brief and factual',
    tone: {
      formality: 3,
      warmth: 2,
      playfulness: 1,
      brevity: 5,
      person: 'we',
      contractions: true,
      readingGrade: 8,
      emoji: NO_EMOJI,
      maxExclamations: 0,
      greeting: 'name',
      apology: 'our-fault',
    },
  },
  {
    id: 'careful',
    name: 'Careful',
    tone: {
      formality: 2,
      warmth: 3,
      playfulness: 1,
      brevity: 3,
      person: 'we',
      contractions: false,
      readingGrade: 10,
      emoji: NO_EMOJI,
      maxExclamations: 0,
      greeting: 'plain',
      apology: 'our-fault',
    },
  },
] as const satisfies readonly VoicePreset[];

/** @returns the voice with the preset's name and tone and everything else of its own. */
export function applyPreset(voice: Voice, { name, tone }: VoicePreset): Voice {
  return { ...voice, ...tone, name };
}
