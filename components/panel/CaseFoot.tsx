import type { MenuItem } from '@/components/Menu';
import { t, tCode } from '@/components/words';
import type { CaseAct } from '@/utils/messaging/protocol';
import type { CaseDesk } from '@/utils/services/panel/case-desk';
import type { CaseFile } from '@/utils/services/panel/case-file';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { routesOf } from '@/utils/core/rules/routes';
import { CaseForm } from './CaseForm';
import type { FormKind } from './form-act';
import { OutcomeArea } from './OutcomeArea';
import type { PanelShell } from './panel-shell';
import { ReplyActions } from './ReplyActions';

export type CaseFootProps = {
  readonly desk: CaseDesk;
  readonly model: PanelModel;
  readonly shell: PanelShell;
  readonly file: Extract<CaseFile, { kind: 'found' }>;
  readonly form: FormKind | undefined;
  readonly onForm: (form: FormKind | undefined) => void;
};

/** Always in sight: the buttons, and above them what the last one came to or asks. */
export function CaseFoot({ desk, model, shell, file, form, onForm }: CaseFootProps) {
  const { row } = file;
  const { actions } = desk;
  const link = shell.linkOf(row);
  const act = async (next: CaseAct) => {
    onForm(undefined);
    await actions.act(next);
  };
  const more: MenuItem[] = [
    { id: 'note', label: t('panel_note'), onChoose: () => onForm('note') },
    ...(row.open === 1
      ? [
          {
            id: 'resolve',
            label: t('panel_resolve'),
            onChoose: () => void model.finish({ type: 'resolved' }),
          },
          {
            id: 'dismiss',
            label: t('panel_dismiss'),
            onChoose: () => void model.finish({ type: 'dismissed' }),
          },
          { id: 'relabel', label: t('panel_relabel'), onChoose: () => onForm('relabel') },
        ]
      : []),
  ];
  return (
    <footer class="panel-foot">
      <OutcomeArea
        outcome={actions.outcome.value}
        siteLabel={tCode('site', row.site)}
        link={link}
        onInsert={(choice) => void actions.insert(choice)}
        onCopy={() => void actions.copy()}
        onUndo={() => void act({ type: 'reopened' })}
        onClose={() => actions.clear()}
      />
      {form && (
        <CaseForm
          key={form}
          kind={form}
          suggestion={row.decision.route}
          onSubmit={(next) => void (next.type === 'relabelled' ? model.relabel(next.intent) : act(next))}
          onCancel={() => onForm(undefined)}
        />
      )}
      <ReplyActions
        blocked={desk.blocked.value}
        busy={actions.busy.value}
        here={model.status.value?.site === row.site && model.status.value.state !== 'off'}
        link={link}
        routes={routesOf(row.decision, model.settings.value?.rules ?? [])}
        closed={row.open === 0}
        more={more}
        onInsert={() => void actions.insert()}
        onCopy={() => void actions.copy()}
        onEscalate={(to) => void act({ type: 'escalated', to })}
        onEscalateOther={() => onForm('escalate')}
        onReopen={() => void act({ type: 'reopened' })}
      />
    </footer>
  );
}
