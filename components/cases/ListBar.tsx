import { casesText, countText } from '@/components/format';
import { t } from '@/components/words';
import { MOST_URGENT, type DeskSort } from '@/utils/core/desk/sort';

export type ListBarProps = {
  /** While loading, what is shown is not all yet. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly shown: number;
  readonly all: number;
  readonly selected: number;
  readonly sort: DeskSort;
  readonly onSort: (sort: DeskSort) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
};

/** Above the table: how many are shown, and what can be done with those selected. */
export function ListBar({
  state,
  shown,
  all,
  selected,
  sort,
  onSort,
  onExport,
  onDelete,
  onClear,
}: ListBarProps) {
  return (
    <div class="list-bar">
      <output class="soft">{countWords(state, shown, all)}</output>
      {selected > 0 ? (
        <div class="row">
          <strong>{t('cases_selected', countText(selected))}</strong>
          <button type="button" onClick={onExport}>
            {t('cases_selected_export')}
          </button>
          <button type="button" class="danger" onClick={onDelete}>
            {t('cases_selected_delete')}
          </button>
          <button type="button" class="quiet" onClick={onClear}>
            {t('cases_selected_clear')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="quiet"
          aria-pressed={sort.key === 'urgency'}
          onClick={() => onSort(MOST_URGENT)}
        >
          {t('cases_sort_urgent')}
        </button>
      )}
    </div>
  );
}

function countWords(state: ListBarProps['state'], shown: number, all: number): string {
  if (state === 'failed') return '';
  if (state === 'loading') return t('cases_loading', countText(all));
  return shown === all ? casesText(all) : t('cases_shown', countText(shown), countText(all));
}
