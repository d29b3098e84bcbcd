/** Voices to start from. */
import type { Voice } from '@/utils/core/voice/schema';

export type VoicePreset = {
  readonly id: string;
  readonly label: string;
  /** @returns the voice with this preset's tone; the brand's own words, remedies and examples stay */
  readonly applyTo: (voice: Voice) => Voice;
};

export function voicePresets(): readonly VoicePreset[] {
  return [];
}
