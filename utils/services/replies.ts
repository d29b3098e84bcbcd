/** Puts a chosen reply into the site's reply box and logs what came of it. Never sends. */
import type { Case } from '@/utils/core/cases/case';
import { isFixed } from '@/utils/core/lint/check-codes';
import type { CaseStore } from '@/utils/db/case-store';
import type { AmendsDb } from '@/utils/db/db';
import { countUses } from '@/utils/db/reply-uses';
import type { sendToTab } from '@/utils/messaging/client';
import type { InsertOutcome, MessageInput } from '@/utils/messaging/protocol';
import { Failure } from '@/utils/messaging/server';
import { readSettings } from '@/utils/settings/store';
import type { Triage } from './triage';

export type RepliesDeps = {
  readonly db: AmendsDb;
  readonly store: CaseStore;
  readonly triage: Pick<Triage, 'findOwnReply'>;
  readonly sendToTab: typeof sendToTab;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

type InsertInput = MessageInput<'reply.insert'>;

export function createReplies({ db, store, triage, sendToTab, now }: RepliesDeps) {
  async function caseOf(input: MessageInput<'reply.copied'>): Promise<Case> {
    const row = await db.cases.get(input.caseId);
    if (!row) throw new Failure('not-found');
    // The panel does not offer these; whatever asks for them is not let through.
    if (input.overrides.some(isFixed)) throw new Failure('not-allowed');
    return row;
  }

  async function log(
    row: Case,
    input: MessageInput<'reply.copied'>,
    via: 'box' | 'clipboard',
  ): Promise<void> {
    const { general } = await readSettings(db);
    await store.append(row.id, {
      type: 'inserted',
      agent: general.agentName || general.initials,
      text: input.text,
      draftText: input.draftText,
      source: input.source,
      engine: input.engine,
      overrides: input.overrides,
      overridden: input.overridden,
      via,
    });
    // The same message again, after its answer was lost, is not another use.
    const isAgain = row.reply?.text === input.text && row.reply.via === via;
    if (!isAgain) await countUses(db, input.saved ?? [], now());
  }

  /** Reads the thread again just before writing: somebody else may have answered meanwhile. */
  async function ownReply(row: Case, input: InsertInput): Promise<InsertOutcome | undefined> {
    const thread = await sendToTab(input.tabId, 'thread.read', { keys: [...row.keys] });
    if (!thread.ok) return { kind: 'tab-gone' };
    const reply = await triage.findOwnReply(thread.value.page, thread.value.posts);
    return reply && !input.evenIfAnswered ? { kind: 'already-answered', reply: reply.text } : undefined;
  }

  return {
    /** @returns how it ended; logged as `inserted` only when the box was read back and holds the reply. */
    async insert(input: InsertInput): Promise<InsertOutcome> {
      const row = await caseOf(input);
      if (row.decision.hold && row.releasedBy === undefined)
        return { kind: 'held', reason: row.decision.hold.reason };
      const answered = await ownReply(row, input);
      if (answered) return answered;
      const sent = await sendToTab(input.tabId, 'composer.insert', {
        keys: [...row.keys],
        text: input.text,
        ifDraft: input.ifDraft,
      });
      if (!sent.ok) return { kind: 'tab-gone' };
      if (sent.value.kind === 'inserted' || sent.value.kind === 'already-there') await log(row, input, 'box');
      return sent.value;
    },

    /** The agent copied the reply to paste it. A held case cannot be copied out either. */
    async copied(input: MessageInput<'reply.copied'>): Promise<void> {
      const row = await caseOf(input);
      if (row.decision.hold && row.releasedBy === undefined) throw new Failure('not-allowed');
      await log(row, input, 'clipboard');
    },
  };
}
