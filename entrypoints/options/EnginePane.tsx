/** The engine, its server's leave and its test. */
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ChangeSettings } from '@/components/options/change';
import { EngineSection } from '@/components/options/engine/EngineSection';
import { PROVIDERS } from '@/utils/engines/providers';
import type { OptionsModel } from '@/utils/services/options/options-model';
import type { Settings } from '@/utils/settings/schema';

export type EnginePaneProps = {
  readonly model: OptionsModel;
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
};

export function EnginePane({ model, settings, onChange }: EnginePaneProps) {
  useEffect(() => model.host.follow(), [model]);
  return (
    <EngineSection
      engine={settings.engine}
      general={settings.general}
      providers={PROVIDERS}
      endpoint={model.endpoint.value}
      last4={model.last4.value}
      test={model.engineTest.value}
      extensionOrigin={new URL(browser.runtime.getURL('/options.html')).origin}
      onChange={(patch, what) => {
        model.clearTest();
        onChange(patch, what);
      }}
      onSaveKey={(key) => model.saveKey(key)}
      onTest={(typedKey) => model.testEngine(typedKey)}
      onStopTest={() => model.stopTest()}
      granted={model.host.granted.value}
      onTakeBack={() => void model.host.takeBack()}
    />
  );
}
