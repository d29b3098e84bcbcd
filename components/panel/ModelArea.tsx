import { LetInHelp, type LetInHelpProps } from '@/components/engine/LetInHelp';
import { UsageLine } from '@/components/engine/UsageLine';
import { percentText } from '@/components/format';
import { Notice } from '@/components/Notice';
import { Report } from '@/components/Report';
import { t, tCode } from '@/components/words';
import type { Usage } from '@/utils/core/reply/draft';
import type { ModelState, ModelTask } from '@/utils/services/panel/ask-model';
import type { Outgoing } from '@/utils/services/panel/outgoing';
import { ConsentNotice } from './ConsentNotice';
import { RequestPreview, type RewritePreview } from './RequestPreview';

export type ModelAreaProps = {
  /** The model's name and where it is. */
  readonly name: string;
  readonly state: ModelState;
  readonly asked: boolean;
  readonly usage?: Usage;
  readonly price?: { readonly input: number; readonly output: number };
  /** How this server is told to let the extension in, when it is one that must be. */
  readonly letIn?: LetInHelpProps;
  readonly onAsk: () => void;
  readonly onAgree: () => void;
  readonly onDismiss: () => void;
  readonly onStop: () => void;
  readonly onOptions: () => void;
  /** The rewrites that would ask the model now. */
  readonly rewrites: readonly RewritePreview[];
  /** Exactly what would be sent; made only when looked at. */
  readonly outgoing: (task: ModelTask) => Outgoing | undefined;
};

/** Asking the model: on a click only, with what it would be sent in plain sight, and stoppable. */
export function ModelArea({ name, state, asked, usage, price, outgoing, ...props }: ModelAreaProps) {
  return (
    <section class="model" aria-label={t('panel_model')}>
      {state.kind === 'consent' ? (
        <ConsentNotice outgoing={outgoing(state.task)} onAgree={props.onAgree} onDismiss={props.onDismiss} />
      ) : (
        <p class="row">
          {state.kind === 'asking' ? (
            <>
              <output>
                {state.download === undefined
                  ? t(state.task.kind === 'rewrite' ? 'panel_model_rewriting' : 'panel_model_asking', name)
                  : t('panel_model_download', percentText(state.download))}
              </output>
              <button type="button" onClick={props.onStop}>
                {t('panel_model_stop')}
              </button>
            </>
          ) : (
            <>
              <button type="button" onClick={props.onAsk}>
                {asked ? t('panel_model_again') : t('panel_model_ask')}
              </button>
              <bdi class="soft small">{name}</bdi>
            </>
          )}
        </p>
      )}
      {usage && <UsageLine usage={usage} price={price} />}
      {state.kind === 'problem' && (
        <div role="alert">
          <Notice tone="warn" title={tCode('engine', state.code)}>
            <p>
              {tCode('engine', `${state.code}_next`)}{' '}
              {t(state.task.kind === 'rewrite' ? 'panel_model_unchanged' : 'panel_model_safe')}
            </p>
            {state.code === 'forbidden' && props.letIn && <LetInHelp {...props.letIn} />}
            {state.detail && <Report label={t('panel_model_said')} text={state.detail} />}
            <button type="button" class="link" onClick={props.onOptions}>
              {t('panel_options')}
            </button>
          </Notice>
        </div>
      )}
      {state.kind !== 'consent' && <RequestPreview rewrites={props.rewrites} outgoing={outgoing} />}
    </section>
  );
}
