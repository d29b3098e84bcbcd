import type { ComponentChildren } from 'preact';
import type { InsertOutcome } from '@/utils/messaging/protocol';
import { Notice, type NoticeProps } from './Notice';
import { Quote } from './Quote';
import { tCode } from './words';

export type OutcomeNoticeProps = {
  readonly outcome: InsertOutcome;
  readonly siteLabel: string;
  /** Buttons for what can be done next. */
  readonly children?: ComponentChildren;
};

const TONE_OF = {
  inserted: 'good',
  'already-there': 'good',
  'existing-draft': 'warn',
  'no-composer': 'warn',
  'post-gone': 'warn',
  navigated: 'warn',
  'already-answered': 'stop',
  mismatch: 'warn',
  busy: 'plain',
  composing: 'plain',
  'tab-gone': 'warn',
  held: 'stop',
} as const satisfies Record<InsertOutcome['kind'], NoticeProps['tone']>;

/** What became of the reply, whether anything was sent (never), and the next step. */
export function OutcomeNotice({ outcome, siteLabel, children }: OutcomeNoticeProps) {
  const words = otherWords(outcome);
  return (
    <Notice tone={TONE_OF[outcome.kind]} title={tCode('insert', outcome.kind, siteLabel)}>
      {words && <Quote text={words} />}
      <p>{tCode('insert', `${outcome.kind}_next`, siteLabel)}</p>
      {children && <div class="row">{children}</div>}
    </Notice>
  );
}

/** The text that stands in the way, where there is one. */
function otherWords(outcome: InsertOutcome): string | undefined {
  if (outcome.kind === 'existing-draft') return outcome.draft;
  if (outcome.kind === 'already-answered') return outcome.reply;
  return outcome.kind === 'held' ? outcome.reason : undefined;
}
