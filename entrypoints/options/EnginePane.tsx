/** The engine, its server's leave and its test. */
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ChangeSettings } from '@/components/options/change';
import { EngineSection } from '@/components/options/engine/EngineSection';
import { originsVariableOf, PROVIDERS } from '@/utils/engines/providers';
import type { OptionsModel } from '@/utils/services/options/options-model';
import type { Settings } from '@/utils/settings/schema';

export type EnginePaneProps = {
  readonly model: OptionsModel;
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
};

export function EnginePane({ model, settings, onChange }: EnginePaneProps) {
  const { engine } = model;
  useEffect(() => {
    void engine.look();
    return engine.host.follow();
  }, [engine]);
  const variable = originsVariableOf(settings.engine);
  return (
    <EngineSection
      engine={settings.engine}
      providers={PROVIDERS}
      endpoint={engine.endpoint.value}
      last4={engine.last4.value}
      test={engine.test.value}
      models={engine.models.value}
      builtIn={engine.builtIn.value}
      outgoing={engine.outgoing.value}
      allowed={engine.allowed.value}
      letIn={
        variable === ''
          ? undefined
          : { variable, origin: new URL(browser.runtime.getURL('/options.html')).origin }
      }
      onChange={(patch, what) => {
        engine.clear();
        onChange(patch, what);
      }}
      onSaveKey={(key) => engine.saveKey(key)}
      onTest={(typedKey) => engine.runTest(typedKey)}
      onStopTest={() => engine.stopTest()}
      onList={(typedKey) => void engine.listModels(typedKey)}
      granted={engine.host.granted.value}
      onTakeBack={() => void engine.host.takeBack()}
      onForget={(origin) => void engine.takeBack(origin)}
    />
  );
}
