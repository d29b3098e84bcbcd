import { Notice } from '@/components/Notice';
import { Report } from '@/components/Report';
import { t, tCode } from '@/components/words';
import type { Prompt } from '@/utils/core/reply/prompt';
import type { ModelState } from '@/utils/services/panel/ask-model';
import { PromptPreview } from './PromptPreview';

export type ModelAreaProps = {
  /** The model's name and where it is. */
  readonly name: string;
  readonly state: ModelState;
  readonly asked: boolean;
  readonly onAsk: () => void;
  readonly onStop: () => void;
  readonly onOptions: () => void;
  /** Exactly what would be sent; made only when looked at. */
  readonly prompt: () => Prompt | undefined;
};

/** Asking the model: on a click only, with what it would be sent in plain sight, and stoppable. */
export function ModelArea({ name, state, asked, onAsk, onStop, onOptions, prompt }: ModelAreaProps) {
  return (
    <section class="model" aria-label={t('panel_model')}>
      <p class="row">
        {state.kind === 'asking' ? (
          <>
            <output>{t('panel_model_asking', name)}</output>
            <button type="button" onClick={onStop}>
              {t('panel_model_stop')}
            </button>
          </>
        ) : (
          <>
            <button type="button" onClick={onAsk}>
              {asked ? t('panel_model_again') : t('panel_model_ask')}
            </button>
            <bdi class="soft small">{name}</bdi>
          </>
        )}
      </p>
      {state.kind === 'problem' && (
        <div role="alert">
          <Notice tone="warn" title={tCode('engine', state.code)}>
            <p>
              {tCode('engine', `${state.code}_next`)} {t('panel_model_safe')}
            </p>
            {state.detail && <Report label={t('panel_model_said')} text={state.detail} />}
            <button type="button" class="link" onClick={onOptions}>
              {t('panel_options')}
            </button>
          </Notice>
        </div>
      )}
      <PromptPreview name={name} prompt={prompt} />
    </section>
  );
}
