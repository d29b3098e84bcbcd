import { LetInHelp, type LetInHelpProps } from '@/components/engine/LetInHelp';
import { OutgoingView } from '@/components/engine/OutgoingView';
import { UsageLine, type UsageLineProps } from '@/components/engine/UsageLine';
import { percentText } from '@/components/format';
import { Notice } from '@/components/Notice';
import { t, tCode } from '@/components/words';
import type { Outgoing } from '@/utils/services/panel/outgoing';
import type { EngineTest } from '@/utils/services/options/engine-bench';

export type TestResultProps = {
  readonly test: EngineTest;
  /** Address and model are filled in. */
  readonly ready: boolean;
  /** How this server is told to let the extension in, when it must be told. */
  readonly letIn?: LetInHelpProps;
  readonly price?: UsageLineProps['price'];
  /** Exactly what the test sends. */
  readonly outgoing?: Outgoing;
  readonly onTest: () => void;
  readonly onStop: () => void;
};

/** The test button and what came of it, in plain words. */
export function TestResult({ test, ready, letIn, price, outgoing, onTest, onStop }: TestResultProps) {
  return (
    <>
      <p class="row">
        <button type="button" disabled={!ready || test.kind === 'running'} onClick={onTest}>
          {t('options_engine_test')}
        </button>
        {test.kind === 'running' && (
          <button type="button" onClick={onStop}>
            {t('options_engine_test_stop')}
          </button>
        )}
      </p>
      <p class="soft small">
        {t(outgoing?.where === 'device' ? 'options_engine_test_help_device' : 'options_engine_test_help')}
      </p>
      {outgoing && (
        <details class="small">
          <summary>{t('options_engine_test_sends')}</summary>
          <OutgoingView outgoing={outgoing} />
        </details>
      )}
      <div aria-live="polite">
        {test.kind === 'running' && (
          <p>
            {test.download === undefined
              ? t('options_engine_testing')
              : t('panel_model_download', percentText(test.download))}
          </p>
        )}
        {test.kind === 'ok' && (
          <Notice
            tone="good"
            title={t('options_engine_test_ok', test.model, Math.max(0.1, test.seconds).toFixed(1))}
          >
            <p class="preview-reply">{test.reply}</p>
            {test.usage && <UsageLine usage={test.usage} price={price} />}
          </Notice>
        )}
        {test.kind === 'problem' && (
          <Notice tone="warn" title={tCode('engine', test.code)}>
            <p>{tCode('engine', `${test.code}_next`)}</p>
            {test.code === 'forbidden' && letIn && <LetInHelp {...letIn} />}
            {test.detail && <p class="soft small">{t('options_engine_detail', test.detail)}</p>}
          </Notice>
        )}
      </div>
    </>
  );
}
