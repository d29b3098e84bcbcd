/** The voice and its previews, written anew while it is being changed. */
import { useEffect } from 'preact/hooks';
import type { ChangeSettings } from '@/components/options/change';
import { VoiceSection } from '@/components/options/voice/VoiceSection';
import type { OptionsModel } from '@/utils/services/options/options-model';
import type { Settings } from '@/utils/settings/schema';
import { SITES, siteLabel } from '@/utils/sites';

export type VoicePaneProps = {
  readonly model: OptionsModel;
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
};

export function VoicePane({ model, settings, onChange }: VoicePaneProps) {
  useEffect(() => model.previews.follow(), [model]);
  const previews = model.previews.value.value?.map((card) => ({ ...card, siteLabel: siteLabel(card.site) }));
  return (
    <VoiceSection
      voice={settings.voice}
      sites={SITES}
      previews={previews}
      onLearn={(pasted) => model.learn(pasted)}
      onChange={onChange}
    />
  );
}
