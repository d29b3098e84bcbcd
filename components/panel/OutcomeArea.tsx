import { ErrorNotice } from '@/components/ErrorNotice';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { OutcomeNotice } from '@/components/OutcomeNotice';
import { t } from '@/components/words';
import type { InsertChoice, Outcome } from '@/utils/services/panel/reply-actions';
import { actText } from './act-text';
import { isQuestion } from './outcome-stage';
import { Question } from './Question';

export type OutcomeAreaProps = {
  readonly outcome: Outcome | undefined;
  readonly siteLabel: string;
  readonly link?: string;
  readonly onInsert: (choice?: InsertChoice) => void;
  readonly onUndo: () => void;
  /** Opens the next case; absent when there is none. */
  readonly onNext?: () => void;
  readonly onClose: () => void;
};

/** What the last action came to, above the buttons it came from. */
export function OutcomeArea(props: OutcomeAreaProps) {
  const { outcome, siteLabel, onClose } = props;
  if (!outcome) return null;
  switch (outcome.kind) {
    case 'error':
      return <ErrorNotice code={outcome.code} onClose={onClose} />;
    case 'copied':
      return (
        <Notice tone="good" title={t('panel_copied_title')}>
          <p>{t('panel_copied_next', siteLabel)}</p>
        </Notice>
      );
    case 'copy-failed':
      return (
        <Notice tone="warn" title={t('panel_copy_failed_title')}>
          <p>{t('panel_copy_failed_next')}</p>
        </Notice>
      );
    case 'act':
      return (
        <Notice tone="plain" title={actText(outcome.act)}>
          {outcome.act.type === 'escalated' && (
            <button type="button" class="link" onClick={props.onUndo}>
              {t('panel_undo')}
            </button>
          )}
        </Notice>
      );
    case 'insert':
      return (
        <Question key={outcome.outcome.kind} asks={isQuestion(outcome)}>
          <OutcomeNotice outcome={outcome.outcome} siteLabel={siteLabel}>
            <NextSteps {...props} kind={outcome.outcome.kind} />
          </OutcomeNotice>
        </Question>
      );
  }
}

type InsertKind = Extract<Outcome, { kind: 'insert' }>['outcome']['kind'];

function NextSteps({ kind, link, onNext, ...props }: OutcomeAreaProps & { readonly kind: InsertKind }) {
  const insert = (words: string, choice?: InsertChoice) => (
    <button type="button" onClick={() => props.onInsert(choice)}>
      {words}
    </button>
  );
  const cancel = (
    <button type="button" class="quiet" onClick={props.onClose}>
      {t('panel_cancel')}
    </button>
  );
  switch (kind) {
    case 'existing-draft':
      return (
        <>
          {insert(t('panel_append'), { ifDraft: 'append' })}
          {insert(t('panel_replace'), { ifDraft: 'replace' })}
          {cancel}
        </>
      );
    case 'already-answered':
      return (
        <>
          {insert(t('panel_insert_anyway'), { evenIfAnswered: true })}
          {cancel}
        </>
      );
    case 'post-gone':
    case 'navigated':
    case 'tab-gone':
      return link ? (
        <a class="button" href={link} target="_blank" rel="noreferrer">
          {t('panel_open_post')} <Icon name="open" />
        </a>
      ) : null;
    case 'inserted':
    case 'already-there':
      return onNext ? (
        <button type="button" onClick={onNext}>
          {t('panel_next_case')}
        </button>
      ) : null;
    // The buttons below are the next step.
    case 'no-composer':
    case 'mismatch':
    case 'busy':
    case 'composing':
    case 'held':
      return null;
  }
}
