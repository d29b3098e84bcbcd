import type { MenuItem } from '@/components/Menu';
import { t, tCode } from '@/components/words';
import type { Intent } from '@/utils/core/detect/finding';
import type { CaseAct } from '@/utils/messaging/protocol';
import type { OpenedCase } from '@/utils/services/panel/opened-case';
import type { CaseFile } from '@/utils/services/panel/case-file';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { routesOf } from '@/utils/core/rules/routes';
import { CaseForm } from './CaseForm';
import type { PanelForm } from './form-act';
import { goOut, type WayOut } from './go-out';
import { isDone, isQuestion } from './outcome-stage';
import { OutcomeArea } from './OutcomeArea';
import { OverrideForm } from './OverrideForm';
import type { PanelShell } from './panel-shell';
import { ReplyActions } from './ReplyActions';

export type CaseFootProps = {
  readonly opened: OpenedCase;
  readonly model: PanelModel;
  readonly shell: PanelShell;
  readonly file: Extract<CaseFile, { kind: 'found' }>;
  readonly form: PanelForm | undefined;
  readonly onForm: (form: PanelForm | undefined) => void;
};

/** Always in sight: the buttons; instead of them a form or a question while one waits for its answer. */
export function CaseFoot({ opened, model, shell, file, form, onForm }: CaseFootProps) {
  const { row } = file;
  const intent = row.correctedIntent ?? row.intent;
  const { actions } = opened;
  const link = shell.linkOf(row);
  const next = model.next.value;
  const outcome = actions.outcome.value;
  const way = form && isOverride(form) ? WAYS[form] : undefined;
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
      {way && (
        <OverrideForm
          key={form}
          way={way}
          problems={opened.reply.unanswered.value}
          onReason={(reason) => {
            opened.reply.answerFor(reason);
            goOut(opened, way, onForm);
          }}
          onCancel={() => onForm(undefined)}
        />
      )}
      {form && !isOverride(form) && (
        <CaseForm
          key={form}
          kind={form}
          suggestion={row.decision.route}
          intent={intent}
          onSubmit={(what) => void (what.type === 'relabelled' ? model.relabel(what.intent) : act(what))}
          onCancel={() => onForm(undefined)}
        />
      )}
      <ReplyActions
        hidden={form !== undefined || isQuestion(outcome)}
        primary={!isDone(outcome)}
        blocked={opened.blocked.value}
        waiting={!opened.ready.value}
        busy={actions.busy.value}
        here={model.status.value?.site === row.site && model.status.value.state !== 'off'}
        link={link}
        routes={routesOf(row.decision, model.settings.value?.rules ?? [])}
        closed={row.open === 0}
        escalated={row.status === 'escalated'}
        more={more}
        onInsert={() => goOut(opened, 'insert', onForm)}
        onCopy={() => goOut(opened, 'copy', onForm)}
        onEscalate={(to) => void act({ type: 'escalated', to })}
        onEscalateOther={() => onForm('escalate')}
        onRelease={() => onForm('release')}
        onReopen={() => void act({ type: 'reopened' })}
      />
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

const WAYS = { 'override-insert': 'insert', 'override-copy': 'copy' } as const satisfies Record<
  string,
  WayOut
>;

function isOverride(form: PanelForm): form is keyof typeof WAYS {
  return form in WAYS;
}
