import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { ErrorNotice } from '@/components/ErrorNotice';
import { t } from '@/components/words';
import type { OpenedCase } from '@/utils/services/panel/opened-case';
import type { CaseFile } from '@/utils/services/panel/case-file';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { OWN } from '@/utils/core/reply/own';
import { CaseBody } from './CaseBody';
import { CaseFoot } from './CaseFoot';
import { CaseHead } from './CaseHead';
import type { PanelForm } from './form-act';
import { goOut } from './go-out';
import { isQuestion } from './outcome-stage';
import type { PanelShell } from './panel-shell';
import { usePanelKeys } from './use-panel-keys';

export type CaseViewProps = {
  readonly opened: OpenedCase;
  readonly model: PanelModel;
  readonly shell: PanelShell;
  readonly now: number;
  readonly onHelp: () => void;
};

/** One case: the customer's words, then the reply, then one button. */
export function CaseView(props: CaseViewProps) {
  const { opened, model } = props;
  const file = opened.file.value;
  if (opened.error.value !== undefined)
    return <ErrorNotice code="no-storage" onClose={() => model.closeCase()} />;
  if (!file) return <p class="soft panel-pad">{t('panel_loading')}</p>;
  if (file.kind === 'missing') {
    return (
      <EmptyState title={t('panel_case_missing_title')} hint={t('panel_case_missing_hint')}>
        <button type="button" onClick={() => model.closeCase()}>
          {t('panel_back')}
        </button>
      </EmptyState>
    );
  }
  return <FoundCase {...props} file={file} />;
}

type Found = Extract<CaseFile, { kind: 'found' }>;

function FoundCase({ opened, model, shell, now, onHelp, file }: CaseViewProps & { readonly file: Found }) {
  const [form, setForm] = useState<PanelForm | undefined>(undefined);
  usePanelKeys('case', (command) => {
    switch (command.kind) {
      case 'back':
        if (form) setForm(undefined);
        else if (isQuestion(opened.actions.outcome.value)) opened.actions.clear();
        else model.closeCase();
        return true;
      case 'choose':
        return choose(opened, command.index);
      case 'edit':
        return focusEditor();
      case 'insert':
        goOut(opened, 'insert', setForm);
        return true;
      case 'leave-field':
        if (!form) return leaveField();
        setForm(undefined);
        return true;
      case 'help':
        onHelp();
        return true;
      case 'search':
        return openPicker();
      case 'move':
        return false;
    }
  });
  return (
    <>
      <CaseHead
        row={file.row}
        slaMinutes={model.settings.value?.general.slaMinutes ?? 60}
        now={now}
        link={shell.linkOf(file.row)}
        onBack={() => model.closeCase()}
      />
      <main class="panel-main">
        <CaseBody opened={opened} model={model} shell={shell} file={file} />
      </main>
      <CaseFoot opened={opened} model={model} shell={shell} file={file} form={form} onForm={setForm} />
    </>
  );
}

function choose(opened: OpenedCase, index: number): boolean {
  // Until the suggestions are there, 1 would be the agent's own words.
  if (!opened.ready.value) return false;
  const ids = [...opened.drafts.value.map((draft) => draft.id), OWN];
  const id = ids[index];
  if (id === undefined) return false;
  opened.reply.choose(id);
  return true;
}

function focusEditor(): boolean {
  const editor = document.querySelector<HTMLElement>('[data-editor]');
  editor?.focus();
  return editor !== null;
}

/** Opens the search among saved replies, which takes the focus itself. */
function openPicker(): boolean {
  const picker = document.querySelector<HTMLDetailsElement>('.saved-picker');
  if (picker) picker.open = true;
  return picker !== null;
}

/** From the editor back to its draft's heading: still in the case, single keys work again. */
function leaveField(): boolean {
  const pick = document.querySelector<HTMLElement>('.draft-pick[aria-pressed="true"]');
  pick?.focus();
  return pick !== null;
}
