import { EmptyState } from '@/components/EmptyState';
import { countText } from '@/components/format';
import { t } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { CaseList } from './CaseList';
import { MoreOpen, PageNotes } from './ListNotes';
import type { PanelShell } from './panel-shell';
import { SiteNotice } from './SiteNotice';

export type ListBodyProps = {
  readonly model: PanelModel;
  readonly shell: PanelShell;
  readonly now: number;
};

type Shown = 'found' | 'open' | 'page';

/** The cases of the chosen list, or what was searched for; when there are none, why and what to do. */
export function ListBody({ model, shell, now }: ListBodyProps) {
  const shown: Shown = model.query.value.trim() === '' ? model.list.value : 'found';
  const rows = { found: model.found, open: model.open, page: model.onPage }[shown].value;
  if (!rows || (shown === 'page' && !model.status.value))
    return <p class="soft panel-pad">{t('panel_loading')}</p>;
  const waiting = rows.filter((row) => row.open === 1);
  const done = rows.filter((row) => row.open === 0);
  const cards = (some: readonly Case[]) => (
    <CaseList
      rows={some}
      slaMinutes={model.settings.value?.general.slaMinutes ?? 60}
      now={now}
      onOpen={(caseId) => model.openCase(caseId)}
      whole={model.lastCase.value !== undefined}
    />
  );
  return (
    <>
      <Before shown={shown} rows={shown === 'page' ? waiting : rows} model={model} shell={shell} />
      {cards(shown === 'page' ? waiting : rows)}
      {shown === 'page' && done.length > 0 && (
        <details class="panel-pad done-here">
          <summary>{t('panel_done_here', countText(done.length))}</summary>
          {cards(done)}
        </details>
      )}
      {shown === 'open' && (
        <MoreOpen shown={rows.length} all={model.openCount.value ?? 0} onDesk={shell.openDesk} />
      )}
      {shown === 'page' && model.status.value && <PageNotes status={model.status.value} />}
    </>
  );
}

type BeforeProps = Omit<ListBodyProps, 'now'> & { readonly shown: Shown; readonly rows: readonly Case[] };

function Before({ shown, rows, model, shell }: BeforeProps) {
  const status = model.status.value;
  if (shown === 'page' && status && status.state !== 'reading')
    return <SiteNotice status={status} shell={shell} />;
  if (rows.length === 0) return <EmptyState {...emptyWords(shown)} />;
  return shown === 'found' ? <p class="soft panel-pad">{t('panel_found', countText(rows.length))}</p> : null;
}

function emptyWords(shown: Shown): { title: string; hint: string } {
  switch (shown) {
    case 'found':
      return { title: t('panel_found_none'), hint: t('panel_found_none_hint') };
    case 'open':
      return { title: t('panel_empty_open_title'), hint: t('panel_empty_open_hint') };
    case 'page':
      return { title: t('panel_empty_page_title'), hint: t('panel_empty_page_hint') };
  }
}
