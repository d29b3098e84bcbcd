import { useState } from 'preact/hooks';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { t, tCode } from '@/components/words';
import type { Endpoint } from '@/utils/engines/endpoint';
import type { Provider } from '@/utils/engines/providers';
import type { Settings } from '@/utils/settings/schema';
import type { EngineTest } from '@/utils/services/options/engine-bench';
import type { LetInHelpProps } from '@/components/engine/LetInHelp';
import type { ModelListState } from '@/utils/services/options/engine-model';
import type { Outgoing } from '@/utils/services/panel/outgoing';
import { EndpointNote } from './EndpointNote';
import { KeyField } from './KeyField';
import { ModelField } from './ModelField';
import { PriceFields } from './PriceFields';
import { TestResult } from './TestResult';

export type ModelFieldsProps = {
  readonly engine: Settings['engine'];
  /** The address as parsed. */
  readonly endpoint: Endpoint;
  readonly providers: readonly Provider[];
  /** Last characters of the key saved for the address's origin. */
  readonly last4?: string;
  readonly test: EngineTest;
  readonly models: ModelListState;
  /** What the test would send. */
  readonly outgoing?: Outgoing;
  /** How this server is told to let the extension in, when it must be told. */
  readonly letIn?: LetInHelpProps;
  readonly onSet: (part: Partial<Settings['engine']>) => void;
  /** @returns whether the key was saved; an empty key removes it */
  readonly onSaveKey: (key: string) => Promise<boolean>;
  /** Called in the click itself, as `onList`: the browser gives its leave to nothing else. */
  readonly onTest: (typedKey: string) => void;
  readonly onList: (typedKey: string) => void;
  readonly onStopTest: () => void;
  /** Whether the browser lets Amends reach the server; undefined while unknown. */
  readonly granted?: boolean;
  readonly onTakeBack: () => void;
};

/** Which server and which model, its key, and a test. */
export function ModelFields({
  engine,
  endpoint,
  providers,
  test,
  models,
  onSet,
  ...props
}: ModelFieldsProps) {
  const [typedKey, setTypedKey] = useState('');
  const provider = providers.find(({ id }) => id === engine.provider);
  const choose = (id: string) => {
    const chosen = providers.find((candidate) => candidate.id === id);
    if (!chosen) return;
    const { baseUrl, model, apiVersion } = chosen;
    onSet({ provider: id, baseUrl, model, apiVersion });
  };
  // A list that says what a model costs spares the agent the looking up.
  const chooseModel = (model: string) => {
    const listed = models.kind === 'answered' && models.list.ok ? models.list.models : [];
    const price = listed.find(({ id }) => id === model)?.price;
    const others = engine.prices.filter((one) => one.model !== model);
    onSet({ model, ...(price ? { prices: [...others, { model, ...price }].slice(-50) } : {}) });
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
        placeholder={provider?.baseUrlExample}
        onChange={(baseUrl) => onSet({ baseUrl })}
      />
      <EndpointNote endpoint={endpoint} granted={props.granted} onTakeBack={props.onTakeBack} />
      {provider?.deployments && (
        <TextField
          label={t('options_engine_version')}
          help={t('options_engine_version_help')}
          value={engine.apiVersion}
          max={40}
          onChange={(apiVersion) => onSet({ apiVersion: apiVersion.replace(/[^\w.-]/g, '') })}
        />
      )}
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
      <ModelField
        model={engine.model}
        models={models}
        canList={endpoint.ok && (provider?.listsModels ?? true)}
        isDeployment={provider?.deployments ?? false}
        onSet={chooseModel}
        onList={() => {
          props.onList(typedKey);
          setTypedKey('');
        }}
      />
      {engine.model !== '' && (
        <PriceFields model={engine.model} prices={engine.prices} onSet={(prices) => onSet({ prices })} />
      )}
      <TestResult
        test={test}
        ready={endpoint.ok && engine.model !== ''}
        letIn={props.letIn}
        price={engine.prices.find(({ model }) => model === engine.model)}
        outgoing={props.outgoing}
        onTest={() => {
          props.onTest(typedKey);
          setTypedKey('');
        }}
        onStop={props.onStopTest}
      />
    </section>
  );
}
