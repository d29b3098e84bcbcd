/** The open case, or why it cannot be shown. */
import { CaseDetail } from '@/components/cases/detail/CaseDetail';
import { EmptyState } from '@/components/EmptyState';
import { t } from '@/components/words';
import { routesOf } from '@/utils/core/rules/routes';
import type { DeskModel } from '@/utils/services/desk/desk-model';
import { postLink } from '@/utils/services/desk/post-link';

export type DetailPaneProps = { readonly model: DeskModel; readonly onClose: () => void };

export function DetailPane({ model, onClose }: DetailPaneProps) {
  const file = model.file.value;
  if (!file) return null;
  if (file.kind === 'missing') {
    return (
      <EmptyState title={t('cases_missing')} hint={t('cases_missing_hint')}>
        <button type="button" onClick={onClose}>
          {t('cases_close')}
        </button>
      </EmptyState>
    );
  }
  const { row, events, earlier } = file;
  return (
    <CaseDetail
      row={row}
      events={events}
      earlier={earlier}
      link={postLink(row)}
      routes={routesOf(row.decision, model.rules.value)}
      slaMinutes={model.slaMinutes.value}
      now={model.clock.value}
      onAct={(act) => void model.act(row.id, act)}
      onOpen={(id) => model.open(id)}
      onClose={onClose}
    />
  );
}
