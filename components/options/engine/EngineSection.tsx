import { Choice } from '@/components/form/Choice';
import { t } from '@/components/words';
import type { Endpoint } from '@/utils/engines/endpoint';
import type { Provider } from '@/utils/engines/providers';
import type { Settings } from '@/utils/settings/schema';
import type { ChangeSettings } from '@/components/options/change';
import type { EngineTest } from '@/utils/services/options/engine-bench';
import { ModelFields } from './ModelFields';

export type EngineSectionProps = {
  readonly engine: Settings['engine'];
  readonly general: Settings['general'];
  readonly providers: readonly Provider[];
  /** The address as parsed. */
  readonly endpoint: Endpoint;
  /** Last characters of the key saved for the address's origin. */
  readonly last4?: string;
  readonly test: EngineTest;
  /** What a local server has to allow: the extension's own origin. */
  readonly extensionOrigin: string;
  readonly onChange: ChangeSettings;
  /** @returns whether the key was saved; an empty key removes it */
  readonly onSaveKey: (key: string) => Promise<boolean>;
  /** Called in the click itself: the browser gives its leave to nothing else. */
  readonly onTest: (typedKey: string) => void;
  readonly onStopTest: () => void;
  /** Whether the browser lets Amends reach the server; undefined while unknown. */
  readonly granted?: boolean;
  readonly onTakeBack: () => void;
};

/** Where suggestions come from, what leaves the machine for each choice, and what becomes a case. */
export function EngineSection({ engine, general, endpoint, onChange, ...model }: EngineSectionProps) {
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
          ]}
          onChange={(kind) => set({ kind })}
        />
      </section>
      {engine.kind === 'openai-compatible' && (
        <ModelFields engine={engine} endpoint={endpoint} onSet={set} {...model} />
      )}
    </>
  );
}
