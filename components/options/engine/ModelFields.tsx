import { useState } from 'preact/hooks';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { t, tCode } from '@/components/words';
import type { Endpoint } from '@/utils/engines/endpoint';
import type { Provider } from '@/utils/engines/providers';
import type { Settings } from '@/utils/settings/schema';
import type { EngineTest } from '@/utils/services/options/engine-bench';
import { EndpointNote } from './EndpointNote';
import { KeyField } from './KeyField';
import { TestResult } from './TestResult';

export type ModelFieldsProps = {
  readonly engine: Settings['engine'];
  readonly endpoint: Endpoint;
  readonly providers: readonly Provider[];
  readonly last4?: string;
  readonly test: EngineTest;
  readonly extensionOrigin: string;
  readonly onSet: (part: Partial<Settings['engine']>) => void;
  readonly onSaveKey: (key: string) => Promise<boolean>;
  readonly onTest: (typedKey: string) => void;
  readonly onStopTest: () => void;
  readonly granted?: boolean;
  readonly onTakeBack: () => void;
};

/** Which server and which model, its key, and a test. */
export function ModelFields({ engine, endpoint, providers, test, onSet, ...props }: ModelFieldsProps) {
  const [typedKey, setTypedKey] = useState('');
  const provider = providers.find(({ id }) => id === engine.provider);
  const choose = (id: string) => {
    const chosen = providers.find((candidate) => candidate.id === id);
    if (chosen) onSet({ provider: id, baseUrl: chosen.baseUrl, model: chosen.model });
  };
  return (
    <section class="card" aria-labelledby="engine-model">
      <h3 id="engine-model">{t('options_engine_model_title')}</h3>
      <SelectField
        label={t('options_engine_provider')}
        help={provider ? tCode('provider', provider.id) : t('options_engine_provider_help')}
        value={provider?.id ?? ''}
        options={[
          ...(provider ? [] : [{ value: '', label: '…' }]),
          ...providers.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={choose}
      />
      <TextField
        label={t('options_engine_url')}
        help={t('options_engine_url_help')}
        value={engine.baseUrl}
        max={300}
        onChange={(baseUrl) => onSet({ baseUrl })}
      />
      <EndpointNote endpoint={endpoint} granted={props.granted} onTakeBack={props.onTakeBack} />
      <TextField
        label={t('options_engine_model')}
        help={t('options_engine_model_help')}
        value={engine.model}
        max={120}
        onChange={(model) => onSet({ model })}
      />
      {endpoint.ok && (
        <KeyField
          key={endpoint.origin}
          origin={endpoint.origin}
          needed={provider?.keyNeeded ?? true}
          last4={props.last4}
          typed={typedKey}
          onType={setTypedKey}
          onSave={props.onSaveKey}
        />
      )}
      <TestResult
        test={test}
        ready={endpoint.ok && engine.model !== ''}
        provider={engine.provider}
        extensionOrigin={props.extensionOrigin}
        onTest={() => {
          props.onTest(typedKey);
          setTypedKey('');
        }}
        onStop={props.onStopTest}
      />
    </section>
  );
}
