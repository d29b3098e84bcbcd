import { Icon } from '@/components/Icon';
import { t, tCode } from '@/components/words';
import { nextSort, type DeskSort } from '@/utils/core/desk/sort';
import { COLUMNS, sortKeyOf, type ColumnId } from './columns';

export type TableHeadProps = {
  readonly sort: DeskSort;
  readonly allSelected: boolean;
  readonly someSelected: boolean;
  readonly onSort: (sort: DeskSort) => void;
  readonly onSelectAll: () => void;
};

/** The head: a click sorts, another one turns the order round. */
export function TableHead({ sort, allSelected, someSelected, onSort, onSelectAll }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th class="col-select" scope="col">
          <input
            type="checkbox"
            checked={allSelected}
            indeterminate={someSelected && !allSelected}
            aria-label={t('cases_select_all')}
            onChange={onSelectAll}
          />
        </th>
        {COLUMNS.map((column) => (
          <HeadCell key={column} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

type HeadCellProps = Pick<TableHeadProps, 'sort' | 'onSort'> & { readonly column: ColumnId };

function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const key = sortKeyOf(column);
  const words = tCode('cases_column', column);
  const sorted = key !== undefined && sort.key === key;
  return (
    <th
      class={`col-${column}`}
      scope="col"
      aria-sort={sorted ? (sort.direction === 'up' ? 'ascending' : 'descending') : undefined}
    >
      {key === undefined ? (
        words
      ) : (
        <button
          type="button"
          class="sort"
          title={t('cases_sort_by', words)}
          onClick={() => onSort(nextSort(sort, key))}
        >
          {words}
          {sorted && (
            <span class={sort.direction === 'up' ? 'sort-up' : 'sort-down'}>
              <Icon name="down" />
            </span>
          )}
        </button>
      )}
    </th>
  );
}
