import { Icon } from '@/components/Icon';
import { Tabs } from '@/components/Tabs';
import { t } from '@/components/words';
import type { ListId, PanelModel } from '@/utils/services/panel/panel-model';

export type ListHeadProps = {
  readonly model: PanelModel;
  readonly panelId: string;
  readonly onSearch: () => void;
};

/** The two lists with their counts, and the way to search. */
export function ListHead({ model, panelId, onSearch }: ListHeadProps) {
  const tabs: readonly { id: ListId; label: string; count?: number }[] = [
    {
      id: 'page',
      label: t('panel_list_page'),
      count: model.status.value && model.onPage.value?.filter((row) => row.open === 1).length,
    },
    { id: 'open', label: t('panel_list_open'), count: model.openCount.value },
  ];
  return (
    <>
      <Tabs
        label={t('panel_lists')}
        panelId={panelId}
        chosen={model.list.value}
        tabs={tabs}
        onChoose={(id) => model.chooseList(id)}
      />
      <button
        type="button"
        class="quiet icon-button"
        data-search
        title={t('panel_search')}
        aria-label={t('panel_search')}
        onClick={onSearch}
      >
        <Icon name="search" />
      </button>
    </>
  );
}
