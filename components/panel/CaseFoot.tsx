import type { MenuItem } from '@/components/Menu';
import { t, tCode } from '@/components/words';
import type { Intent } from '@/utils/core/detect/finding';
import type { CaseAct } from '@/utils/messaging/protocol';
import type { OpenedCase } from '@/utils/services/panel/opened-case';
import type { CaseFile } from '@/utils/services/panel/case-file';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { routesOf } from '@/utils/core/rules/routes';
import { CaseForm } from './CaseForm';
import type { FormKind } from './form-act';
import { isDone, isQuestion } from './outcome-stage';
import { OutcomeArea } from './OutcomeArea';
import type { PanelShell } from './panel-shell';
import { ReplyActions } from './ReplyActions';

export type CaseFootProps = {
  readonly opened: OpenedCase;
  readonly model: PanelModel;
  readonly shell: PanelShell;
  readonly file: Extract<CaseFile, { kind: 'found' }>;
  readonly form: FormKind | undefined;
  readonly onForm: (form: FormKind | undefined) => void;
};

/** Always in sight: the buttons, and above them what the last one came to or asks. */
export function CaseFoot({ opened, model, shell, file, form, onForm }: CaseFootProps) {
  const { row } = file;
  const intent = row.correctedIntent ?? row.intent;
  const { actions } = opened;
  const link = shell.linkOf(row);
  const next = model.next.value;
  const outcome = actions.outcome.value;
  const act = async (what: CaseAct) => {
    onForm(undefined);
    await actions.act(what);
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
          ...relabelItems(
            intent,
            (to) => void model.relabel(to),
            () => onForm('relabel'),
          ),
        ]
      : []),
  ];
  return (
    <footer class="panel-foot">
      <OutcomeArea
        outcome={outcome}
        siteLabel={tCode('site', row.site)}
        link={link}
        onInsert={(choice) => void actions.insert(choice)}
        onUndo={() => void act({ type: 'reopened' })}
        onNext={next && (() => model.openCase(next.id))}
        onClose={() => actions.clear()}
      />
      {form && (
        <CaseForm
          key={form}
          kind={form}
          suggestion={row.decision.route}
          intent={intent}
          onSubmit={(what) => void (what.type === 'relabelled' ? model.relabel(what.intent) : act(what))}
          onCancel={() => onForm(undefined)}
        />
      )}
      {!isQuestion(outcome) && (
        <ReplyActions
          primary={!isDone(outcome) && !form}
          blocked={opened.blocked.value}
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
      )}
    </footer>
  );
}

/** What the agent may say it really is: one click for a complaint that was missed, a question back for what else it is. */
function relabelItems(now: Intent, onIntent: (intent: Intent) => void, onAsk: () => void): MenuItem[] {
  if (now === 'complaint') return [{ id: 'relabel', label: t('panel_relabel'), onChoose: onAsk }];
  return [
    { id: 'complaint', label: t('panel_relabel_complaint'), onChoose: () => onIntent('complaint') },
    { id: 'relabel', label: t('panel_relabel_other'), onChoose: onAsk },
  ];
}
