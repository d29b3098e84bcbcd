import { t, tCode } from '@/components/words';
import type { BuiltInState } from '@/utils/engines/built-in-model';
import type { EngineTest } from '@/utils/services/options/engine-bench';
import type { Outgoing } from '@/utils/services/panel/outgoing';
import { TestResult } from './TestResult';

export type BuiltInFieldsProps = {
  /** Undefined while it is looked for. */
  readonly builtIn?: BuiltInState;
  readonly test: EngineTest;
  readonly outgoing?: Outgoing;
  readonly onTest: () => void;
  readonly onStop: () => void;
};

/** The model inside the browser: whether it is there, and a test that fetches it when it is not yet. */
export function BuiltInFields({ builtIn, test, outgoing, onTest, onStop }: BuiltInFieldsProps) {
  return (
    <section class="card" aria-labelledby="engine-built-in">
      <h3 id="engine-built-in">{t('options_engine_built_in')}</h3>
      <output>{builtIn === undefined ? t('panel_loading') : tCode('built_in', builtIn)}</output>
      <p class="soft small">{t('built_in_languages')}</p>
      <TestResult
        test={test}
        ready={builtIn !== undefined && builtIn !== 'unavailable'}
        outgoing={outgoing}
        onTest={onTest}
        onStop={onStop}
      />
    </section>
  );
}
