import { Notice } from '@/components/Notice';
import { t, tCode } from '@/components/words';
import type { EngineTest } from '@/utils/services/options/engine-bench';

export type TestResultProps = {
  readonly test: EngineTest;
  /** Address and model are filled in. */
  readonly ready: boolean;
  readonly provider: string;
  readonly extensionOrigin: string;
  readonly onTest: () => void;
  readonly onStop: () => void;
};

/** The test button and what came of it, in plain words. */
export function TestResult({ test, ready, provider, extensionOrigin, onTest, onStop }: TestResultProps) {
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
      <p class="soft small">{t('options_engine_test_help')}</p>
      <div aria-live="polite">
        {test.kind === 'running' && <p>{t('options_engine_testing')}</p>}
        {test.kind === 'ok' && (
          <Notice
            tone="good"
            title={t('options_engine_test_ok', test.model, Math.max(0.1, test.seconds).toFixed(1))}
          >
            <p class="preview-reply">{test.reply}</p>
          </Notice>
        )}
        {test.kind === 'problem' && (
          <Notice tone="warn" title={tCode('engine', test.code)}>
            <p>{tCode('engine', `${test.code}_next`)}</p>
            {provider === 'ollama' && test.code === 'forbidden' && (
              <p class="text-monospace">{t('options_engine_ollama', extensionOrigin)}</p>
            )}
            {test.detail && <p class="soft small">{t('options_engine_detail', test.detail)}</p>}
          </Notice>
        )}
      </div>
    </>
  );
}
