import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Menu, type MenuItem } from '@/components/Menu';
import { CaseForm } from '@/components/panel/CaseForm';
import type { FormKind } from '@/components/panel/form-act';
import { t, tCode } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';
import { isHeld } from '@/utils/core/cases/held';
import { INTENTS } from '@/utils/core/detect/finding';
import type { CaseAct } from '@/utils/messaging/protocol';

export type DetailActionsProps = {
  readonly row: Case;
  /** Whom it can be escalated to, likeliest first. */
  readonly routes: readonly string[];
  readonly onAct: (act: CaseAct) => void;
};

/** What can be done with a case away from the page: everything but answering. */
export function DetailActions({ row, routes, onAct }: DetailActionsProps) {
  const [form, setForm] = useState<FormKind | undefined>(undefined);
  const act = (what: CaseAct) => {
    setForm(undefined);
    onAct(what);
  };
  return (
    <div class="detail-actions">
      <div class="row">
        {row.open === 1 ? (
          <OpenCaseButtons row={row} routes={routes} onAct={act} onForm={setForm} />
        ) : (
          <button type="button" class="primary" onClick={() => act({ type: 'reopened' })}>
            {t('cases_reopen')}
          </button>
        )}
        <button type="button" onClick={() => setForm('note')}>
          {t('cases_note')}
        </button>
        <Menu label={t('cases_relabel')} items={intentItems(row, act)}>
          {t('cases_relabel')} <Icon name="down" />
        </Menu>
      </div>
      {form && (
        <CaseForm
          key={form}
          kind={form}
          suggestion={row.decision.route}
          onSubmit={act}
          onCancel={() => setForm(undefined)}
        />
      )}
    </div>
  );
}

type OpenCaseButtonsProps = DetailActionsProps & { readonly onForm: (form: FormKind) => void };

function OpenCaseButtons({ row, routes, onAct, onForm }: OpenCaseButtonsProps) {
  const escalate: MenuItem[] = [
    ...routes.map((to) => ({
      id: to,
      label: t('panel_escalate_to', to),
      onChoose: () => onAct({ type: 'escalated', to }),
    })),
    { id: '', label: t('panel_escalate_other'), onChoose: () => onForm('escalate') },
  ];
  return (
    <>
      <button
        type="button"
        class={isHeld(row) ? undefined : 'primary'}
        onClick={() => onAct({ type: 'resolved' })}
      >
        {t('cases_resolve')}
      </button>
      <button type="button" onClick={() => onAct({ type: 'dismissed' })}>
        {t('cases_dismiss')}
      </button>
      <Menu label={t('cases_escalate')} primary={isHeld(row) && row.status !== 'escalated'} items={escalate}>
        {t('cases_escalate')} <Icon name="down" />
      </Menu>
      {isHeld(row) && (
        <button type="button" onClick={() => onForm('release')}>
          {t('cases_release')}
        </button>
      )}
    </>
  );
}

function intentItems(row: Case, act: (what: CaseAct) => void): MenuItem[] {
  const now = row.correctedIntent ?? row.intent;
  return INTENTS.filter((intent) => intent !== now).map((intent) => ({
    id: intent,
    label: tCode('intent', intent),
    onChoose: () => act({ type: 'relabelled', intent }),
  }));
}
