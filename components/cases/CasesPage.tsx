import type { ComponentChildren } from 'preact';
import { t } from '@/components/words';
import type { DeskRow } from '@/utils/core/desk/desk-row';
import type { DeskFilter, Filtered } from '@/utils/core/desk/filter';
import type { Selection } from '@/utils/core/desk/selection';
import type { DeskSort } from '@/utils/core/desk/sort';
import type { Today } from '@/utils/core/desk/today';
import type { PostKey } from '@/utils/core/post';
import type { DeskOutcome } from '@/utils/services/desk/desk-model';
import { DeskNotice } from './DeskNotice';
import { EmptyList } from './EmptyList';
import { Filters } from './Filters';
import { ListBar } from './ListBar';
import { CaseTable } from './table/CaseTable';
import { TodayLine } from './TodayLine';

export type CasesPageProps = {
  readonly today: Today;
  readonly state: 'loading' | 'ready' | 'failed';
  /** Cases in the log. */
  readonly all: number;
  readonly filter: DeskFilter;
  readonly counts: Filtered['counts'];
  /** Filtered and in order. */
  readonly rows: readonly DeskRow[];
  readonly order: readonly PostKey[];
  readonly selected: number;
  readonly selection: Selection;
  readonly sort: DeskSort;
  readonly openId: string;
  readonly now: number;
  readonly slaMinutes: number;
  readonly outcome: DeskOutcome | undefined;
  readonly onFilter: (filter: DeskFilter) => void;
  readonly onClearFilter: () => void;
  readonly onSort: (sort: DeskSort) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onClearSelection: () => void;
  readonly onOpen: (id: PostKey) => void;
  readonly onExport: () => void;
  readonly onExportSelected: () => void;
  readonly onDeleteSelected: () => void;
  /** The open case. */
  readonly detail: ComponentChildren;
};

/** The case desk: filters, the table, and the open case beside it. */
export function CasesPage(props: CasesPageProps) {
  const { rows, all, sort, detail } = props;
  return (
    <div class={detail ? 'desk desk-with-detail' : 'desk'}>
      <header class="desk-head">
        <h1>{t('cases_title')}</h1>
        {props.state === 'failed' ? <span class="today" /> : <TodayLine today={props.today} />}
        <div class="row">
          <button type="button" disabled={all === 0} onClick={props.onExport}>
            {t('cases_export')}
          </button>
          <a href="options.html">{t('cases_options')}</a>
        </div>
      </header>
      <Filters filter={props.filter} counts={props.counts} onChange={props.onFilter} />
      <main class="desk-main">
        <div class="desk-list">
          <ListBar
            state={props.state}
            shown={rows.length}
            all={all}
            selected={props.selected}
            sort={sort}
            onSort={props.onSort}
            onExport={props.onExportSelected}
            onDelete={props.onDeleteSelected}
            onClear={props.onClearSelection}
          />
          {rows.length === 0 ? (
            <EmptyList state={props.state} all={all} onClear={props.onClearFilter} />
          ) : (
            <CaseTable
              rows={rows}
              order={props.order}
              now={props.now}
              slaMinutes={props.slaMinutes}
              sort={sort}
              selection={props.selection}
              openId={props.openId}
              onSort={props.onSort}
              onSelect={props.onSelect}
              onOpen={props.onOpen}
            />
          )}
          <p class="desk-keys soft small">{t('cases_keys')}</p>
        </div>
        {detail && (
          <div class="desk-detail">
            <DeskNotice outcome={props.outcome} />
            {detail}
          </div>
        )}
        {!detail && <DeskNotice outcome={props.outcome} />}
      </main>
    </div>
  );
}
