/** The first steps, with each preset's reply to the same complaint. */
import { useEffect } from 'preact/hooks';
import type { ChangeSettings } from '@/components/options/change';
import { Welcome } from '@/components/options/welcome/Welcome';
import { FIRST_VOICES, type OptionsModel } from '@/utils/services/options/options-model';
import type { Settings } from '@/utils/settings/schema';
import { SITES, siteLabel } from '@/utils/sites';

export type WelcomePaneProps = {
  readonly model: OptionsModel;
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
  readonly onDone: () => void;
};

export function WelcomePane({ model, settings, onChange, onDone }: WelcomePaneProps) {
  useEffect(() => model.presetPreviews.follow(), [model]);
  const voices = model.presetPreviews.value.value?.flatMap(({ site, post, reply }, index) => {
    const preset = FIRST_VOICES[index];
    return preset ? [{ preset, siteLabel: siteLabel(site), post, reply }] : [];
  });
  return (
    <Welcome
      settings={settings}
      sites={SITES}
      voices={voices}
      save={model.editor.state.value}
      onRetry={() => void model.editor.flush()}
      onChange={onChange}
      onDone={onDone}
    />
  );
}
