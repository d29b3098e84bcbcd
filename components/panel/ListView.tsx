import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { tabElementId, Tabs } from '@/components/Tabs';
import { t } from '@/components/words';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { moveAmongCards } from './CaseList';
import { ListBody } from './ListBody';
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
  const searchButton = useRef<HTMLButtonElement>(null);
  const list = model.list.value;
  const endSearch = () => {
    model.search('');
    setSearching(false);
    searchButton.current?.focus();
  };
  useFocusBack(model);
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
        <Tabs
          label={t('panel_lists')}
          panelId={PANEL_ID}
          chosen={list}
          tabs={[
            { id: 'page', label: t('panel_list_page'), count: model.onPage.value?.length },
            { id: 'open', label: t('panel_list_open'), count: model.openCount.value },
          ]}
          onChoose={(id) => model.chooseList(id)}
        />
        <button
          ref={searchButton}
          type="button"
          class="quiet icon-button"
          title={t('panel_search')}
          aria-label={t('panel_search')}
          aria-expanded={searching}
          onClick={() => (searching ? endSearch() : setSearching(true))}
        >
          <Icon name="search" />
        </button>
      </div>
      {searching && <SearchField query={model.query.value} onSearch={(text) => model.search(text)} />}
      <div id={PANEL_ID} class="panel-main" role="tabpanel" aria-labelledby={tabElementId(PANEL_ID, list)}>
        <ListBody model={model} shell={shell} now={now} />
      </div>
    </main>
  );
}

/** Back from a case: the focus returns to its card. */
function useFocusBack(model: PanelModel): void {
  useEffect(() => {
    const last = model.lastCase.value;
    if (last) document.querySelector<HTMLElement>(`[data-case="${CSS.escape(last)}"]`)?.focus();
  }, [model]);
}
