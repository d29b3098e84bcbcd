import { Choice } from '@/components/form/Choice';
import { t } from '@/components/words';
import type { ChangeSettings } from '@/components/options/change';
import type { Settings } from '@/utils/settings/schema';
import type { AllowedServer } from '@/utils/services/options/engine-model';
import { AllowedServers } from './AllowedServers';
import { BuiltInFields, type BuiltInFieldsProps } from './BuiltInFields';
import { ModelFields, type ModelFieldsProps } from './ModelFields';

export type EngineSectionProps = Omit<ModelFieldsProps, 'onSet'> &
  Pick<BuiltInFieldsProps, 'builtIn'> & {
    /** Servers the agent lets text go to. */
    readonly allowed: readonly AllowedServer[];
    readonly onForget: (origin: string) => void;
    readonly onChange: ChangeSettings;
  };

/** Where suggestions come from, what leaves the machine for each choice. */
export function EngineSection(props: EngineSectionProps) {
  const { engine, endpoint, builtIn, allowed, onForget, onChange, ...model } = props;
  const set = (part: Partial<Settings['engine']>) =>
    onChange({ engine: { ...engine, ...part } }, `engine.${Object.keys(part)[0]}`);
  const local = endpoint.ok && endpoint.local && engine.kind === 'openai-compatible';
  return (
    <>
      <section class="card" aria-labelledby="engine-where">
        <h3 id="engine-where">{t('options_engine_where')}</h3>
        <p class="soft">{t('options_engine_intro')}</p>
        <Choice
          label={t('options_engine_where')}
          quiet
          value={engine.kind}
          options={[
            {
              value: 'playbook',
              label: t('options_engine_kind_playbook'),
              help: t('options_engine_kind_playbook_help'),
            },
            {
              value: 'openai-compatible',
              label: t('options_engine_kind_model'),
              help: t(local ? 'options_engine_kind_local_help' : 'options_engine_kind_model_help'),
            },
            {
              value: 'built-in',
              label: t('options_engine_kind_built_in'),
              help: t('options_engine_kind_built_in_help'),
            },
          ]}
          onChange={(kind) => set({ kind })}
        />
      </section>
      {engine.kind === 'openai-compatible' && (
        <ModelFields engine={engine} endpoint={endpoint} onSet={set} {...model} />
      )}
      {engine.kind === 'built-in' && (
        <BuiltInFields
          builtIn={builtIn}
          test={model.test}
          outgoing={model.outgoing}
          onTest={() => model.onTest('')}
          onStop={model.onStopTest}
        />
      )}
      {allowed.length > 0 && <AllowedServers allowed={allowed} onForget={onForget} />}
    </>
  );
}
