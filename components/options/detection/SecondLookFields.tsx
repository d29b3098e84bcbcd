import { useState } from 'preact/hooks';
import { countText } from '@/components/format';
import { Switch } from '@/components/form/Switch';
import { Notice } from '@/components/Notice';
import { t } from '@/components/words';

export type SecondLookTrial = { readonly kind: 'ready'; readonly ms: number } | { readonly kind: 'failed' };

export type SecondLookFieldsProps = {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** Loads it here and times it. */
  readonly onTry: () => Promise<SecondLookTrial>;
};

/** Whether unsure posts are read twice, what that costs, and whether it works here. */
export function SecondLookFields({ on, onSwitch, onTry }: SecondLookFieldsProps) {
  const [trial, setTrial] = useState<SecondLookTrial | 'running' | undefined>(undefined);
  const run = async () => {
    setTrial('running');
    setTrial(await onTry());
  };
  return (
    <section class="card" aria-labelledby="detection-second-look">
      <h3 id="detection-second-look">{t('options_second_look')}</h3>
      <Switch
        label={t('options_second_look_on')}
        help={t('options_second_look_help')}
        on={on}
        onChange={onSwitch}
      />
      <p class="soft small">{t('options_second_look_cost')}</p>
      <p class="row">
        <button type="button" disabled={trial === 'running'} onClick={() => void run()}>
          {t('options_second_look_try')}
        </button>
      </p>
      <div aria-live="polite">{trial !== undefined && trial !== 'running' && <Outcome trial={trial} />}</div>
    </section>
  );
}

function Outcome({ trial }: { readonly trial: SecondLookTrial }) {
  if (trial.kind === 'ready')
    return (
      <Notice tone="good" title={t('options_second_look_ms', countText(Math.max(1, Math.round(trial.ms))))} />
    );
  return (
    <Notice tone="warn" title={t('options_second_look_failed')}>
      <p>{t('options_second_look_failed_next')}</p>
    </Notice>
  );
}
