import { t } from '@/components/words';
import type { FilePlan } from '@/utils/services/options/read-settings-file';
import type { Settings } from '@/utils/settings/schema';
import { DeleteCases } from './DeleteCases';
import { ImportSettings } from './ImportSettings';
import { StoredFacts, type StoredCounts } from './StoredFacts';

export type DataSectionProps = {
  /** Undefined while counting. */
  readonly counts?: StoredCounts;
  readonly onRead: (file: File) => Promise<FilePlan>;
  /** Saves the settings file. @returns its name */
  readonly onExport: () => string;
  /** Replaces the sections of a checked file, all at once. */
  readonly onImport: (patch: Partial<Settings>) => void;
  /** @returns whether every case is gone */
  readonly onDeleteAll: () => Promise<boolean>;
};

/** What is stored, settings as a file, and a way to delete. */
export function DataSection({ counts, onRead, onExport, onImport, onDeleteAll }: DataSectionProps) {
  return (
    <>
      <section class="card" aria-labelledby="data-stored">
        <h3 id="data-stored">{t('options_data_stored')}</h3>
        <ul class="plain-points">
          <li>{t('options_data_stored_1')}</li>
          <li>{t('options_data_stored_2')}</li>
          <li>{t('options_data_stored_3')}</li>
        </ul>
        <StoredFacts counts={counts} />
        <p class="soft">{t('options_data_export_cases')}</p>
      </section>
      <ImportSettings onRead={onRead} onExport={onExport} onImport={onImport} />
      <DeleteCases count={counts?.cases} onDeleteAll={onDeleteAll} />
    </>
  );
}
