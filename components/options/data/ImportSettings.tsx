import { useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { t } from '@/components/words';
import type { ImportPlan } from '@/utils/settings/import';
import type { FilePlan } from '@/utils/services/options/read-settings-file';
import type { Settings } from '@/utils/settings/schema';
import { ImportOutcome } from './ImportOutcome';

export type ImportSettingsProps = {
  /** A dry run: says what the file would change. */
  readonly onRead: (file: File) => Promise<FilePlan>;
  readonly onExport: () => string;
  readonly onImport: (patch: Partial<Settings>) => void;
};

/** Settings out to a file and in from one: shown first, then all of it or nothing. */
export function ImportSettings({ onRead, onExport, onImport }: ImportSettingsProps) {
  const inputRef = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<FilePlan | undefined>(undefined);
  const [said, setSaid] = useState('');

  const read = async (file: File | undefined) => {
    setSaid('');
    if (file) setState(await onRead(file));
    // Choosing the same file again must be a change.
    if (inputRef.current) inputRef.current.value = '';
  };
  const apply = (plan: ImportPlan) => {
    onImport(plan.patch);
    setState(undefined);
    setSaid(t('options_data_imported'));
  };

  return (
    <section class="card" aria-labelledby="data-settings">
      <h3 id="data-settings">{t('options_data_settings')}</h3>
      <p class="soft">{t('options_data_settings_intro')}</p>
      <p class="row">
        <button
          type="button"
          onClick={() => {
            setState(undefined);
            setSaid(t('options_data_exported', onExport()));
          }}
        >
          {t('options_data_export')}
        </button>
        <button type="button" onClick={() => inputRef.current?.click()}>
          {t('options_data_import')}
        </button>
        <input
          ref={inputRef}
          type="file"
          accept="application/json,.json"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={t('options_data_import')}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </p>
      <div aria-live="polite">
        {said !== '' && <Notice tone="good" title={said} />}
        {state && <ImportOutcome state={state} onApply={apply} onCancel={() => setState(undefined)} />}
      </div>
    </section>
  );
}
