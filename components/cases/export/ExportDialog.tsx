import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '@/components/form/Choice';
import { SelectField } from '@/components/form/SelectField';
import { countText } from '@/components/format';
import { t } from '@/components/words';
import { COLUMN_NAMES } from '@/utils/core/export/columns';
import type { ExportState } from '@/utils/services/desk/desk-export';
import type { ExportOptions } from '@/utils/services/export-cases';
import { ColumnPicker } from './ColumnPicker';
import { ExportProgress } from './ExportProgress';

export type ExportWhat = 'all' | 'filtered' | 'selected';
export type ExportDialogProps = {
  /** How many cases each choice holds. */
  readonly counts: Readonly<Record<ExportWhat, number>>;
  readonly first: ExportWhat;
  readonly state: ExportState;
  readonly slaMinutes: number;
  readonly onExport: (what: ExportWhat, options: ExportOptions) => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
};

const WHATS = ['all', 'filtered', 'selected'] as const;
const WHAT_WORDS = {
  all: 'export_what_all',
  filtered: 'export_what_filtered',
  selected: 'export_what_selected',
} as const;

/** Asks what to put into a file and how, shows how far it is, says where it went. */
export function ExportDialog({
  counts,
  first,
  state,
  slaMinutes,
  onExport,
  onCancel,
  onClose,
}: ExportDialogProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  useEffect(() => dialogRef.current?.showModal(), []);
  const [what, setWhat] = useState(first);
  const [options, setOptions] = useState<Omit<ExportOptions, 'slaMinutes'>>({
    format: 'csv',
    columns: COLUMN_NAMES,
    withoutPersonalData: false,
    separator: ',',
    bom: true,
  });
  const set = (part: Partial<ExportOptions>) => setOptions({ ...options, ...part });
  const running = state.kind === 'running';
  const isCsv = options.format === 'csv';
  // JSON Lines is for programs: all columns, so that nothing is lost.
  const chosen: ExportOptions = { ...options, slaMinutes, columns: isCsv ? options.columns : COLUMN_NAMES };
  return (
    <dialog ref={dialogRef} class="export" aria-labelledby="export-title" onClose={onClose}>
      <h2 id="export-title">{t('export_title')}</h2>
      <fieldset class="export-fields" disabled={running}>
        <legend class="visually-hidden">{t('export_title')}</legend>
        <Choice
          label={t('export_what')}
          value={what}
          options={WHATS.filter((value) => value !== 'selected' || counts.selected > 0).map((value) => ({
            value,
            label: t(WHAT_WORDS[value], countText(counts[value])),
          }))}
          onChange={setWhat}
        />
        <Choice
          label={t('export_format')}
          value={options.format}
          options={[
            { value: 'csv', label: t('export_format_csv'), help: t('export_format_csv_help') },
            { value: 'jsonl', label: t('export_format_jsonl'), help: t('export_format_jsonl_help') },
          ]}
          onChange={(format) => set({ format })}
        />
        <Choice
          label={t('export_personal')}
          value={options.withoutPersonalData ? 'without' : 'with'}
          options={[
            { value: 'with', label: t('export_personal_with'), help: t('export_personal_with_help') },
            {
              value: 'without',
              label: t('export_personal_without'),
              help: t('export_personal_without_help'),
            },
          ]}
          onChange={(value) => set({ withoutPersonalData: value === 'without' })}
        />
        {isCsv && (
          <>
            <SelectField
              label={t('export_separator')}
              help={t('export_separator_help')}
              value={options.separator}
              options={[
                { value: ',', label: t('export_separator_comma') },
                { value: ';', label: t('export_separator_semicolon') },
                { value: '\t', label: t('export_separator_tab') },
              ]}
              onChange={(separator) => set({ separator })}
            />
            <ColumnPicker columns={options.columns} onChange={(columns) => set({ columns })} />
          </>
        )}
      </fieldset>
      <ExportProgress state={state} total={counts[what]} />
      <div class="row">
        {running ? (
          <button type="button" onClick={onCancel}>
            {t('export_cancel')}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="primary"
              disabled={counts[what] === 0 || chosen.columns.length === 0}
              onClick={() => onExport(what, chosen)}
            >
              {t('export_start')}
            </button>
            <button type="button" onClick={() => dialogRef.current?.close()}>
              {t('export_close')}
            </button>
          </>
        )}
      </div>
    </dialog>
  );
}
