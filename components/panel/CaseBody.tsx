import { CorrectionNote } from '@/components/CorrectionNote';
import type { OpenedCase } from '@/utils/services/panel/opened-case';
import type { CaseFile } from '@/utils/services/panel/case-file';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { CaseHistory } from './CaseHistory';
import { CaseState } from './CaseState';
import { CaseWords } from './CaseWords';
import { DraftList } from './DraftList';
import { EarlierCases } from './EarlierCases';
import { ModelArea } from './ModelArea';
import type { PanelShell } from './panel-shell';

export type CaseBodyProps = {
  readonly opened: OpenedCase;
  readonly model: PanelModel;
  readonly shell: PanelShell;
  readonly file: Extract<CaseFile, { kind: 'found' }>;
};

/** The part of a case that scrolls, in the order it is read. */
export function CaseBody({ opened, model, shell, file }: CaseBodyProps) {
  const { row, earlier, events } = file;
  const settings = model.settings.value;
  const { rewriter } = opened.model;
  return (
    <div class="case">
      <CaseWords row={row} />
      <CorrectionNote row={row} onTakeBack={() => void opened.actions.act({ type: 'unlabelled' })} />
      <EarlierCases rows={earlier} onOpen={(caseId) => model.openCase(caseId)} />
      <CaseState row={row} />
      {row.open === 1 && <DraftList opened={opened} />}
      {row.open === 1 && settings && settings.engine.kind !== 'playbook' && (
        <ModelArea
          name={shell.modelName(settings)}
          state={opened.model.ask.state.value}
          usage={opened.model.ask.usage.value}
          price={opened.model.price.value}
          letIn={shell.letIn(settings)}
          asked={opened.drafts.value.some((draft) => draft.source === 'model')}
          onAsk={() => void opened.model.ask.ask()}
          onAgree={() => void opened.model.ask.agree()}
          onDismiss={() => opened.model.ask.dismiss()}
          onStop={() => opened.model.ask.stop()}
          onOptions={shell.openOptions}
          rewrites={rewriter.choices.value
            .filter(({ by, hint }) => by === 'model' && hint === undefined)
            .map(({ kind }) => ({ kind, task: rewriter.taskOf(kind) }))}
          outgoing={(task) => opened.model.outgoing(task)}
        />
      )}
      <CaseHistory events={events} />
    </div>
  );
}
