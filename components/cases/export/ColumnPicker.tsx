import { t } from '@/components/words';
import { COLUMN_NAMES, type ColumnName } from '@/utils/core/export/columns';

export type ColumnPickerProps = {
  readonly columns: readonly ColumnName[];
  readonly onChange: (columns: ColumnName[]) => void;
};

/** Which columns go into the file. Their names are the file's own and not translated. */
export function ColumnPicker({ columns, onChange }: ColumnPickerProps) {
  const toggle = (name: ColumnName) =>
    onChange(
      COLUMN_NAMES.filter((other) => (other === name ? !columns.includes(name) : columns.includes(other))),
    );
  return (
    <details>
      <summary>{t('export_columns_some', columns.length, COLUMN_NAMES.length)}</summary>
      <div class="row">
        <button type="button" class="small-button" onClick={() => onChange([...COLUMN_NAMES])}>
          {t('export_columns_all')}
        </button>
        <button type="button" class="small-button" onClick={() => onChange([])}>
          {t('export_columns_none')}
        </button>
      </div>
      <fieldset class="columns">
        <legend class="visually-hidden">{t('export_columns')}</legend>
        {COLUMN_NAMES.map((name) => (
          <label key={name} class="tick">
            <input type="checkbox" checked={columns.includes(name)} onChange={() => toggle(name)} />
            <code>{name}</code>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
