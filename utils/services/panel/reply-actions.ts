/** What an agent does with a reply or a case, each one message to the background, and what came of it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PostKey } from '@/utils/core/post';
import type { send as sendMessage } from '@/utils/messaging/client';
import type { CaseAct, ErrorCode, InsertOutcome, MessageInput } from '@/utils/messaging/protocol';

/** What the last action came to. */
export type Outcome =
  | { readonly kind: 'insert'; readonly outcome: InsertOutcome }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copy-failed' }
  | { readonly kind: 'act'; readonly act: CaseAct }
  | { readonly kind: 'error'; readonly code: ErrorCode };

export type Reply = MessageInput<'reply.copied'>;
export type InsertChoice = Partial<Pick<MessageInput<'reply.insert'>, 'ifDraft' | 'evenIfAnswered'>>;

export type ReplyActionsDeps = {
  /** The case's own id: the panel may have been opened by another key of the post. */
  readonly caseId: () => PostKey;
  readonly send: typeof sendMessage;
  readonly tabId: () => number | undefined;
  /** The reply as it stands; `undefined` when it may not go out. */
  readonly reply: () => Reply | undefined;
  readonly copyText: (text: string) => Promise<void>;
};

export type ReplyActions = {
  readonly busy: ReadonlySignal<boolean>;
  readonly outcome: ReadonlySignal<Outcome | undefined>;
  /**
   * Puts the reply into the site's reply box. Never sends it.
   * @param choice the agent's answer to the question before; answers add up until a new attempt without one
   */
  insert(choice?: InsertChoice): Promise<void>;
  copy(): Promise<void>;
  /** @returns whether it was logged. */
  act(act: CaseAct): Promise<boolean>;
  clear(): void;
};

export function createReplyActions(deps: ReplyActionsDeps): ReplyActions {
  const busy = signal(false);
  const outcome = signal<Outcome | undefined>(undefined);

  let answers: InsertChoice = {};

  /** One action at a time: a double click is one insertion. */
  async function once(work: () => Promise<Outcome>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    outcome.value = undefined;
    try {
      outcome.value = await work();
    } finally {
      busy.value = false;
    }
  }

  return {
    busy,
    outcome,
    insert: (choice) =>
      once(async () => {
        answers = choice ? { ...answers, ...choice } : {};
        const tabId = deps.tabId();
        const reply = deps.reply();
        if (!reply || tabId === undefined) return { kind: 'insert', outcome: { kind: 'tab-gone' } };
        const answer = await deps.send('reply.insert', { ifDraft: 'ask', ...answers, ...reply, tabId });
        return answer.ok ? { kind: 'insert', outcome: answer.value } : { kind: 'error', code: answer.code };
      }),
    copy: () =>
      once(async () => {
        const reply = deps.reply();
        if (!reply) return { kind: 'copy-failed' };
        try {
          await deps.copyText(reply.text);
        } catch {
          // The browser refused the clipboard; the words say how to copy by hand.
          return { kind: 'copy-failed' };
        }
        const answer = await deps.send('reply.copied', reply);
        return answer.ok ? { kind: 'copied' } : { kind: 'error', code: answer.code };
      }),
    async act(act) {
      const answer = await deps.send('case.act', { caseId: deps.caseId(), act });
      outcome.value = answer.ok ? { kind: 'act', act } : { kind: 'error', code: answer.code };
      return answer.ok;
    },
    clear() {
      outcome.value = undefined;
    },
  };
}
