import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/components/words';
import type { DeskRow } from '@/utils/core/desk/desk-row';
import { selectRange, toggleAll, toggleOne, type Selection } from '@/utils/core/desk/selection';
import type { DeskSort } from '@/utils/core/desk/sort';
import type { PostKey } from '@/utils/core/post';
import { CaseRow, type RowAct } from './CaseRow';
import { Spacer } from './Spacer';
import { TableHead } from './TableHead';
import { tableCommand, type TableCommand } from './table-keys';
import { useRowWindow } from './use-row-window';
import { useStable } from './use-stable';

export type CaseTableProps = {
  readonly rows: readonly DeskRow[];
  readonly order: readonly PostKey[];
  readonly now: number;
  readonly slaMinutes: number;
  readonly sort: DeskSort;
  readonly selection: Selection;
  readonly openId: string;
  readonly onSort: (sort: DeskSort) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (id: PostKey) => void;
};

/** Cases as a table of any length: only the rows in sight are drawn, the keyboard reaches all of them. */
export function CaseTable(props: CaseTableProps) {
  const { rows, order, now, slaMinutes, sort, selection, openId, onSort, onSelect, onOpen } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const view = useRowWindow(scrollRef, rows.length);
  const [cursorId, setCursorId] = useState<PostKey | undefined>(undefined);
  const found = cursorId === undefined ? -1 : order.indexOf(cursorId);
  const cursor = Math.max(0, found);
  const focusRef = useRef(false);

  useEffect(() => {
    // A row far away is drawn only once the list has scrolled there: until then the wish stands.
    const button = focusRef.current ? buttonOf(scrollRef.current, order[cursor]) : undefined;
    if (!button) return;
    focusRef.current = false;
    button.focus({ preventScroll: true });
  });

  const moveTo = (index: number) => {
    setCursorId(order[index]);
    view.reveal(index);
    focusRef.current = true;
  };
  const select = (id: PostKey, range: boolean) =>
    onSelect(range ? selectRange(selection, order, id) : toggleOne(selection, id));
  const run = (command: TableCommand, id: PostKey) => {
    if (command.kind === 'open') onOpen(id);
    else if (command.kind === 'select') select(id, command.range);
    else if (command.kind === 'select-all') onSelect(toggleAll(selection, order));
    else {
      const next = order[command.to];
      if (command.extend && next !== undefined) {
        const from = selection.anchor === undefined ? toggleOne(selection, id) : selection;
        onSelect(selectRange(from, order, next));
      }
      moveTo(command.to);
    }
  };
  const onAct = useStable(({ id }: DeskRow, act: RowAct) => {
    setCursorId(id);
    if (act.kind === 'open') onOpen(id);
    if (act.kind === 'select') select(id, act.range);
    if (act.kind !== 'key') return;
    const { event } = act;
    const press = { key: event.key, shift: event.shiftKey, command: event.ctrlKey || event.metaKey };
    const command = event.altKey ? undefined : tableCommand(press, order.indexOf(id), rows.length, view.page);
    if (!command) return;
    event.preventDefault();
    run(command, id);
  });
  // The cursor may be far from what is in sight: then Tab enters at the first row one sees.
  const entry = cursor >= view.from && cursor < view.to ? cursor : view.first;

  return (
    <div class="table-scroll" ref={scrollRef}>
      <Spacer pixels={view.above} />
      <table class="desk-table" aria-label={t('cases_table')} aria-rowcount={rows.length + 1}>
        <TableHead
          sort={sort}
          allSelected={rows.length > 0 && order.every((id) => selection.ids.has(id))}
          someSelected={selection.ids.size > 0}
          onSort={onSort}
          onSelectAll={() => onSelect(toggleAll(selection, order))}
        />
        <tbody>
          {rows.slice(view.from, view.to).map((row, offset) => (
            <CaseRow
              key={row.id}
              row={row}
              index={view.from + offset}
              now={now}
              late={isLate(row, slaMinutes, now)}
              selected={selection.ids.has(row.id)}
              open={row.id === openId}
              cursor={view.from + offset === entry}
              onAct={onAct}
            />
          ))}
        </tbody>
      </table>
      <Spacer pixels={view.below} />
    </div>
  );
}

function isLate(row: DeskRow, slaMinutes: number, now: number): boolean {
  return row.open === 1 && row.repliedAt === undefined && now - row.postedAt > slaMinutes * 60_000;
}

function buttonOf(scroller: HTMLElement | null, id: PostKey | undefined): HTMLElement | undefined {
  const buttons = scroller?.querySelectorAll<HTMLElement>('[data-open]') ?? [];
  return [...buttons].find((button) => button.dataset['open'] === id);
}
