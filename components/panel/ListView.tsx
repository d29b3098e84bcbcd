import { useEffect, useState } from 'preact/hooks';
import { tabElementId } from '@/components/Tabs';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { focusCard, moveAmongCards } from './CaseList';
import { ListBody } from './ListBody';
import { ListHead } from './ListHead';
import type { PanelShell } from './panel-shell';
import { SearchField } from './SearchField';
import { usePanelKeys } from './use-panel-keys';

export type ListViewProps = {
  readonly model: PanelModel;
  readonly shell: PanelShell;
  readonly now: number;
  readonly onHelp: () => void;
};

const PANEL_ID = 'case-list';

/** What concerns the brand: on this page, and everywhere; worst first. */
export function ListView({ model, shell, now, onHelp }: ListViewProps) {
  const [searching, setSearching] = useState(model.query.value !== '');
  const endSearch = () => {
    model.search('');
    setSearching(false);
  };
  useFocusBack(model);
  useFocusOnEnd(searching);
  usePanelKeys('list', (command) => {
    if (command.kind === 'move') return moveAmongCards(command.step);
    if (command.kind === 'help') onHelp();
    if (command.kind === 'search') setSearching(true);
    if (command.kind === 'leave-field') endSearch();
    return command.kind !== 'leave-field' || searching;
  });
  return (
    <main class="panel-view">
      <div class="list-head">
        {searching ? (
          <SearchField
            query={model.query.value}
            onSearch={(text) => model.search(text)}
            onClose={endSearch}
          />
        ) : (
          <ListHead model={model} panelId={PANEL_ID} onSearch={() => setSearching(true)} />
        )}
      </div>
      <div
        id={PANEL_ID}
        class="panel-main"
        role={searching ? undefined : 'tabpanel'}
        aria-labelledby={searching ? undefined : tabElementId(PANEL_ID, model.list.value)}
      >
        <ListBody model={model} shell={shell} now={now} />
      </div>
    </main>
  );
}

/** Back from a case: the focus returns to its card. */
function useFocusBack(model: PanelModel): void {
  useEffect(() => {
    const last = model.lastCase.value;
    if (last) focusCard(last);
  }, [model]);
}

/** The search is over: the focus returns to the button that began it, which is there again by then. */
function useFocusOnEnd(searching: boolean): void {
  useEffect(() => {
    if (!searching) return undefined;
    return () => document.querySelector<HTMLElement>('[data-search]')?.focus();
  }, [searching]);
}
