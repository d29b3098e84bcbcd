import { useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { t, tCode } from '@/components/words';
import type { ModelState } from '@/utils/services/panel/ask-model';

export type ModelAreaProps = {
  /** The model's name and where it is. */
  readonly name: string;
  readonly state: ModelState;
  readonly asked: boolean;
  readonly onAsk: () => void;
  readonly onStop: () => void;
  readonly onOptions: () => void;
  /** Exactly what would be sent; made only when looked at. */
  readonly preview: () => string;
};

/** Asking the model: on a click only, with what it would be sent in plain sight, and stoppable. */
export function ModelArea({ name, state, asked, onAsk, onStop, onOptions, preview }: ModelAreaProps) {
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
            {state.detail && <pre class="report">{state.detail}</pre>}
            <button type="button" class="link" onClick={onOptions}>
              {t('panel_options')}
            </button>
          </Notice>
        </div>
      )}
      <Preview name={name} preview={preview} />
    </section>
  );
}

function Preview({ name, preview }: Pick<ModelAreaProps, 'name' | 'preview'>) {
  const [open, setOpen] = useState(false);
  return (
    <details class="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('panel_model_sends')}</summary>
      <p class="soft">{t('panel_model_sends_hint', name)}</p>
      {open && <pre class="report">{preview()}</pre>}
    </details>
  );
}
