import { tCode } from '@/components/words';
import { applyPreset, type VoicePreset } from '@/utils/core/voice/presets';
import type { Voice } from '@/utils/core/voice/schema';

/** @returns the voice with the preset's tone and name; the brand's own words stay */
export function inVoice(voice: Voice, preset: VoicePreset): Voice {
  return { ...applyPreset(voice, preset), name: tCode('voice_preset', preset.id) };
}

/** @returns whether the voice has the preset's tone already */
export function soundsLike(voice: Voice, preset: VoicePreset): boolean {
  const tone = new Map<string, unknown>(Object.entries(voice));
  return Object.entries(preset.tone).every(
    ([name, value]) => JSON.stringify(tone.get(name)) === JSON.stringify(value),
  );
}
