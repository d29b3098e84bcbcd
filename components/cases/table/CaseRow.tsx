import { useMemo } from 'preact/hooks';
import { minutesText } from '@/components/format';
import { Icon } from '@/components/Icon';
import { SeverityBadge } from '@/components/SeverityBadge';
import { TimeAgo } from '@/components/TimeAgo';
import { t, tCode } from '@/components/words';
import type { DeskRow } from '@/utils/core/desk/desk-row';
import { COLUMNS, type ColumnId } from './columns';
import { rowTitle, topicsText } from './row-title';

export type CaseRowProps = {
  readonly row: DeskRow;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly now: number;
  readonly late: boolean;
  readonly selected: boolean;
  readonly open: boolean;
  /** The one row in the page's tab order. */
  readonly cursor: boolean;
  /** Must stay the same function: a row whose other props stay is not drawn again. */
  readonly onAct: (row: DeskRow, act: RowAct) => void;
};

export type RowAct =
  | { readonly kind: 'open' | 'focus' }
  | { readonly kind: 'select'; readonly range: boolean }
  | { readonly kind: 'key'; readonly event: KeyboardEvent };

/** One case in the table. Scrolling draws the table anew with each step, and nearly every row is as it was. */
export function CaseRow(props: CaseRowProps) {
  const { row, index, now, late, selected, open, cursor, onAct } = props;
  return useMemo(
    () => drawRow({ row, index, now, late, selected, open, cursor, onAct }),
    [row, index, now, late, selected, open, cursor, onAct],
  );
}

/** The customer's name is the button that opens the case; it is stretched over the row for the mouse. */
function drawRow({ row, index, now, late, selected, open, cursor, onAct }: CaseRowProps) {
  const name = row.name || `@${row.handle ?? ''}`;
  return (
    <tr
      data-row={row.id}
      class={open ? 'desk-row desk-row-open' : 'desk-row'}
      aria-rowindex={index + 2}
      aria-current={open ? 'true' : undefined}
    >
      <td class="col-select">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={t('cases_select', name)}
          onClick={(event) => onAct(row, { kind: 'select', range: event.shiftKey })}
        />
      </td>
      {COLUMNS.map((column) => (
        <td key={column} class={`col-${column}`}>
          {column === 'customer' ? (
            <button
              type="button"
              class="open-case"
              data-open={row.id}
              tabIndex={cursor ? 0 : -1}
              title={rowTitle(row)}
              onClick={() => onAct(row, { kind: 'open' })}
              onFocus={() => onAct(row, { kind: 'focus' })}
              onKeyDown={(event) => onAct(row, { kind: 'key', event })}
              onKeyUp={keepSpace}
            >
              <span dir="auto" class="row-name">
                {name}
              </span>
            </button>
          ) : (
            <CellOf column={column} row={row} now={now} late={late} />
          )}
        </td>
      ))}
    </tr>
  );
}

type CellProps = Pick<CaseRowProps, 'row' | 'now' | 'late'> & {
  readonly column: Exclude<ColumnId, 'customer'>;
};

function CellOf({ column, row, now, late }: CellProps) {
  switch (column) {
    case 'severity':
      return <SeverityBadge intent={row.intent} severity={row.severity} />;
    case 'age':
      return (
        <span class={late ? 'sla-late nowrap' : 'nowrap'}>
          {late && <Icon name="clock" />} <TimeAgo at={row.postedAt} now={now} />
        </span>
      );
    case 'words':
      return (
        <span class="row-words" dir="auto">
          {row.words || t('panel_no_text')}
        </span>
      );
    case 'site':
      return <>{tCode('site', row.site)}</>;
    case 'topic':
      return <span class="row-lines">{topicsText(row)}</span>;
    case 'status':
      return (
        <span class="row-lines">
          {tCode('status', row.status)}{' '}
          {row.held && (
            <span class="held">
              <Icon name="flag" />
              {t('cases_held')}
            </span>
          )}
        </span>
      );
    case 'response':
      return (
        <span class="row-lines">{row.firstResponse === undefined ? '' : minutesText(row.firstResponse)}</span>
      );
    case 'agent':
      return (
        <span class="row-lines">
          <bdi>{row.agent}</bdi>
        </span>
      );
  }
}

/** Space selects; a button would also take it as a click when it is let go. */
function keepSpace(event: KeyboardEvent): void {
  if (event.key === ' ') event.preventDefault();
}
