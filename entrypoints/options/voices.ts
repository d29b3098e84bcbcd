/** Voices as the options page offers them: with their names and what they sound like. */
import type { PreviewCard } from '@/components/options/voice/VoicePreview';
import type { VoicePreset } from '@/components/options/voice/VoiceSection';
import type { VoiceSample } from '@/components/options/welcome/VoicePick';
import type { SiteId } from '@/utils/core/post';
import type { Voice } from '@/utils/core/voice/schema';
import type { OptionsModel } from '@/utils/services/options/options-model';
import type { Settings } from '@/utils/settings/schema';
import { SITES } from '@/utils/sites';

/** @returns the three examples in the voice as it is set */
export function previewCards(model: OptionsModel, settings: Settings): PreviewCard[] {
  return model
    .preview(settings.voice, settings)
    .map((example) => ({ ...example, siteLabel: labelOf(example.site) }));
}

export function voicePresets(): VoicePreset[] {
  return [];
}

/** @returns each preset with its reply to the same complaint */
export function voiceSamples(model: OptionsModel, settings: Settings): VoiceSample[] {
  return voicePresets().flatMap((preset) => {
    const voice: Voice = preset.applyTo(settings.voice);
    const complaint = model.preview(voice, settings).find(({ id }) => id === 'complaint');
    if (!complaint) return [];
    return [
      {
        ...preset,
        name: voice.name,
        siteLabel: labelOf(complaint.site),
        post: complaint.post,
        reply: complaint.reply,
      },
    ];
  });
}

function labelOf(id: SiteId): string {
  return SITES.find((site) => site.id === id)?.label ?? id;
}
