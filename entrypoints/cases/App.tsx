/** Wires the desk model to its views. */
import { useEffect, useState } from 'preact/hooks';
import { CasesPage } from '@/components/cases/CasesPage';
import { ConfirmDelete } from '@/components/cases/ConfirmDelete';
import { ExportDialog, type ExportWhat } from '@/components/cases/export/ExportDialog';
import { NO_FILTER } from '@/utils/core/desk/filter';
import { NOTHING_SELECTED } from '@/utils/core/desk/selection';
import type { DeskModel } from '@/utils/services/desk/desk-model';
import { DetailPane } from './DetailPane';
import { useDeskKeys } from './use-desk-keys';

type Asking = 'export' | 'export-selected' | 'delete';

export function App({ model }: { readonly model: DeskModel }) {
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  useEffect(() => {
    const follow = () => model.openAddress(location.hash);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [model]);
  const close = () => {
    const id = model.openId.peek();
    model.open('');
    focusRow(id);
  };
  useDeskKeys(close);

  const selected = model.selected.value;
  return (
    <>
      <CasesPage
        today={model.today.value}
        state={model.state.value}
        all={model.rows.value.length}
        filter={model.filter.value}
        counts={model.counts.value}
        rows={model.shown.value}
        order={model.order.value}
        selected={selected.length}
        selection={model.selection.value}
        sort={model.sort.value}
        openId={model.openId.value}
        now={model.clock.value}
        slaMinutes={model.slaMinutes.value}
        outcome={model.outcome.value}
        onFilter={(filter) => model.choose(filter)}
        onClearFilter={() => model.choose(NO_FILTER)}
        onSort={(sort) => model.arrange(sort)}
        onSelect={(selection) => model.select(selection)}
        onClearSelection={() => model.select(NOTHING_SELECTED)}
        onOpen={(id) => model.open(id)}
        onExport={() => setAsking('export')}
        onExportSelected={() => setAsking('export-selected')}
        onDeleteSelected={() => setAsking('delete')}
        detail={model.openId.value !== '' && <DetailPane model={model} onClose={close} />}
      />
      {asking === 'delete' && (
        <ConfirmDelete
          count={selected.length}
          onDelete={() => void model.remove(selected)}
          onClose={() => setAsking(undefined)}
        />
      )}
      {(asking === 'export' || asking === 'export-selected') && (
        <ExportPane
          model={model}
          first={asking === 'export' ? 'filtered' : 'selected'}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

type ExportPaneProps = {
  readonly model: DeskModel;
  readonly first: ExportWhat;
  readonly onClose: () => void;
};

function ExportPane({ model, first, onClose }: ExportPaneProps) {
  const order = model.order.value;
  const selected = model.selected.value;
  return (
    <ExportDialog
      counts={{ all: model.rows.value.length, filtered: order.length, selected: selected.length }}
      first={first}
      state={model.export.state.value}
      slaMinutes={model.slaMinutes.value}
      onExport={(what, options) =>
        void model.export.start(what === 'all' ? 'all' : what === 'filtered' ? order : selected, options)
      }
      onCancel={() => model.export.cancel()}
      onClose={() => {
        model.export.reset();
        onClose();
      }}
    />
  );
}

/** Gives the focus back to the row a case was opened from, when it is still drawn. */
function focusRow(id: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-open]')];
  buttons.find((button) => button.dataset['open'] === id)?.focus();
}
