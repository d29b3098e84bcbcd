/** Voices to start from. */
import { applyPreset, VOICE_PRESETS } from '@/utils/core/voice/presets';
import type { Voice } from '@/utils/core/voice/schema';

export type VoicePreset = {
  /** Its words are `voice_preset_<id>` and `voice_preset_<id>_about`. */
  readonly id: string;
  /** @returns the voice with this preset's tone; the brand's own words, remedies and examples stay */
  readonly applyTo: (voice: Voice) => Voice;
};

export function voicePresets(): readonly VoicePreset[] {
  return VOICE_PRESETS.map((preset) => ({
    id: preset.id,
    applyTo: (voice) => applyPreset(voice, preset),
  }));
}
