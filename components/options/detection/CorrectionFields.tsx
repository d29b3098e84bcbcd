import { useState } from 'preact/hooks';
import { countText, momentText } from '@/components/format';
import { Notice } from '@/components/Notice';
import { t, tCode } from '@/components/words';
import { MAX_CORRECTIONS } from '@/utils/core/detect/feedback/correction';

export type CorrectionFacts = {
  readonly count: number;
  /** Epoch milliseconds of the newest. */
  readonly last?: number;
};

export type CorrectionFieldsProps = {
  /** Undefined until read. */
  readonly facts?: CorrectionFacts;
  readonly onExport: () => void;
  /** @returns whether all are forgotten */
  readonly onReset: () => Promise<boolean>;
};

/** What Amends learned from the agent: how much, as a file, and back to how it came. */
export function CorrectionFields({ facts, onExport, onReset }: CorrectionFieldsProps) {
  const [sure, setSure] = useState(false);
  const [done, setDone] = useState<boolean | undefined>(undefined);
  const reset = async () => {
    setSure(false);
    setDone(await onReset());
  };
  const none = !facts || facts.count === 0;
  return (
    <section class="card" aria-labelledby="detection-corrections">
      <h3 id="detection-corrections">{t('options_corrections')}</h3>
      <p class="soft">{t('options_corrections_intro', countText(MAX_CORRECTIONS))}</p>
      <p data-corrections={facts?.count}>{factWords(facts)}</p>
      <p class="row">
        <button type="button" disabled={none} onClick={onExport}>
          {t('options_corrections_export')}
        </button>
        {sure ? (
          <>
            <button type="button" class="danger" onClick={() => void reset()}>
              {t('options_corrections_reset_sure')}
            </button>
            <button type="button" class="quiet" onClick={() => setSure(false)}>
              {t('options_corrections_keep')}
            </button>
          </>
        ) : (
          <button type="button" disabled={none} onClick={() => setSure(true)}>
            {t('options_corrections_reset')}
          </button>
        )}
      </p>
      <div aria-live="polite">
        {done === true && <Notice tone="good" title={t('options_corrections_gone')} />}
        {done === false && <Notice tone="warn" title={tCode('error', 'not_saved')} />}
      </div>
    </section>
  );
}

function factWords(facts: CorrectionFacts | undefined): string {
  if (!facts) return t('options_data_counting');
  if (facts.count === 0 || facts.last === undefined) return t('options_corrections_none');
  return t('options_corrections_count', countText(facts.count), momentText(facts.last));
}
