import { useState } from 'preact/hooks';
import { Announcer } from '@/components/Announcer';
import { ErrorNotice } from '@/components/ErrorNotice';
import { KeyHelp } from '@/components/KeyHelp';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { announcement } from './announcement';
import { CaseView } from './CaseView';
import { DoneNotice } from './DoneNotice';
import { ListView } from './ListView';
import type { PanelShell } from './panel-shell';
import { PanelHeader } from './PanelHeader';
import { SetupView } from './SetupView';
import { useNow } from './use-now';

export type PanelAppProps = {
  readonly model: PanelModel;
  readonly shell: PanelShell;
};

/** The panel: popup and side panel alike. */
export function PanelApp({ model, shell }: PanelAppProps) {
  const [help, setHelp] = useState(false);
  const now = useNow();
  const problem = model.problem.value;
  return (
    <div class="panel">
      {!model.opened.value && (
        <PanelHeader status={model.status.value} onDesk={shell.openDesk} onOptions={shell.openOptions} />
      )}
      {problem && (
        <ErrorNotice
          code={problem}
          onRetry={() => void model.refresh()}
          onClose={() => model.clearProblem()}
        />
      )}
      {model.done.value && <DoneNotice done={model.done.value} onUndo={() => void model.undoDone()} />}
      <View model={model} shell={shell} now={now} onHelp={() => setHelp(true)} />
      <Announcer words={announcement(model)} />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

type ViewProps = PanelAppProps & { readonly now: number; readonly onHelp: () => void };

function View(props: ViewProps) {
  const { model, shell } = props;
  const opened = model.opened.value;
  const settings = model.settings.value;
  if (opened) return <CaseView key={opened.caseId} opened={opened} {...props} />;
  if (!model.ready.value) return null;
  // Where cases already are, an unfinished set-up does not hide them.
  if (settings && !settings.general.welcomed && model.open.value?.length === 0) {
    return (
      <main class="panel-main">
        <SetupView onStart={shell.openOptions} />
      </main>
    );
  }
  return <ListView {...props} />;
}
