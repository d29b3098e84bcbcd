/** The playbook's drafts, made again only when what they are made of has changed, and never before the case is on screen. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import type { Writer } from './writer';

export type PlaybookDrafts = {
  /** `undefined` until they were made for the first time. */
  readonly drafts: ReadonlySignal<readonly Draft[] | undefined>;
  stop(): void;
};

/**
 * @param request may be a new object on every change of the case; only its content counts
 * @param writer `undefined` while it loads
 */
export function createPlaybookDrafts(
  request: () => ReplyRequest | undefined,
  writer: ReadonlySignal<Pick<Writer, 'draftReplies'> | undefined>,
): PlaybookDrafts {
  const drafts = signal<readonly Draft[] | undefined>(undefined);
  let last: ReplyRequest | undefined;
  const basis = computed(() => {
    const next = request();
    if (JSON.stringify(next) !== JSON.stringify(last)) last = next;
    return last;
  });
  const stop = effect(() => {
    const asked = basis.value;
    const draftReplies = writer.value?.draftReplies;
    if (!asked || !draftReplies) return undefined;
    // A few hundred milliseconds of work: the customer's words are painted before it.
    const timer = setTimeout(() => {
      try {
        drafts.value = draftReplies(asked);
      } finally {
        // A fault of ours ends the waiting too: the agent can still write.
        drafts.value ??= [];
      }
    });
    return () => clearTimeout(timer);
  });
  return { drafts, stop };
}
