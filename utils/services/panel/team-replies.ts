/** What the team itself wrote, for an opened case: saved replies that fit or were picked, and a reply of the past. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import type { PastHit } from '@/utils/core/reply/past/past-index';
import type { FillContext } from '@/utils/core/reply/saved/fill';
import type { SavedReply } from '@/utils/core/reply/saved/schema';
import type { SavedUses } from '@/utils/core/reply/saved/search';
import type { send as sendMessage } from '@/utils/messaging/client';
import type { Settings } from '@/utils/settings/schema';
import type { DeskReplies } from './desk-replies';
import type { WorkStore } from './work-store';
import type { Writer } from './writer';

export type TeamRepliesDeps = {
  readonly row: ReadonlySignal<Case | undefined>;
  readonly request: () => ReplyRequest | undefined;
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly uses: () => SavedUses;
  readonly desk: DeskReplies;
  readonly store: WorkStore;
  readonly writer: ReadonlySignal<Pick<Writer, 'team'> | undefined>;
  readonly send: typeof sendMessage;
  /** The log could not be read. */
  readonly onFail: () => void;
};

export type TeamReplies = {
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  /** All there are, to search among. */
  readonly saved: ReadonlySignal<readonly SavedReply[]>;
  readonly uses: () => SavedUses;
  /** Puts a saved reply among the drafts and chooses it. */
  pick(id: string): void;
  /**
   * Notes that it was used.
   * @param isWhole the reply is nothing else, so it ends with the sign-off
   * @returns the text of a saved reply for this customer; `undefined` before the writer is there
   */
  expand(reply: SavedReply, isWhole: boolean): string | undefined;
  /** @returns the saved replies the reply was made from. */
  usedIn(draft: Draft | undefined): string[];
  /** Never offers this reply of the past again. */
  forget(draft: Draft): Promise<void>;
  stop(): void;
};

export function createTeamReplies(deps: TeamRepliesDeps): TeamReplies {
  const { store, settings } = deps;
  const hits = signal<readonly PastHit[]>([]);
  const saved = computed(() => settings.value?.replies.saved ?? []);
  const team = computed(() => deps.writer.value?.team);
  const context = computed((): FillContext | undefined => {
    const request = deps.request();
    if (!request || !settings.value) return undefined;
    const { general, replies } = settings.value;
    return { request, agent: general.agentName, orderLink: replies.orderLink };
  });
  const isOn = computed(() => settings.value?.general.fromDesk === true && team.value !== undefined);
  const caseId = computed(() => deps.row.value?.id);

  // Once for a case: a better one found meanwhile would only push the drafts about.
  let isClosed = false;
  const look = async () => {
    const row = deps.row.peek();
    const writer = team.peek();
    if (!row || !writer) return;
    try {
      hits.value = await deps.desk.find(row, writer.createPastIndex);
    } catch {
      // Said above the case; the other drafts stand. A database that closed with the case is no news.
      if (!isClosed) deps.onFail();
    }
  };
  const stopLooking = effect(() => {
    const wanted = isOn.value && caseId.value !== undefined;
    untracked(() => {
      if (wanted) void look();
      else hits.value = [];
    });
  });

  const savedDrafts = computed((): Draft[] => {
    const writer = team.value;
    const filled = context.value;
    if (!writer || !filled) return [];
    const fitting = writer.fittingSaved(saved.value, filled, untracked(deps.uses));
    const picked = (store.work.value?.picked ?? []).flatMap((id) => {
      const reply = saved.value.find((one) => one.id === id);
      return reply ? [writer.savedDraft(reply, filled)] : [];
    });
    return [...new Map([...fitting, ...picked].map((draft) => [draft.id, draft])).values()];
  });
  const past = computed((): Draft[] => {
    const request = hits.value.length > 0 ? deps.request() : undefined;
    const draft = request && team.value?.pastReply(hits.value, request);
    return draft ? [draft] : [];
  });

  let last: readonly Draft[] = [];
  // The same drafts made again are no news to what is shown and logged.
  const drafts = computed(() => {
    const next = [...savedDrafts.value, ...past.value];
    if (JSON.stringify(next) !== JSON.stringify(last)) last = next;
    return last;
  });

  const note = (list: 'picked' | 'expanded', id: string) => {
    const known = store.work.value?.[list] ?? [];
    if (!known.includes(id)) store.change({ [list]: [...known, id] });
  };

  return {
    drafts,
    saved,
    uses: deps.uses,
    pick(id) {
      const reply = saved.value.find((one) => one.id === id);
      if (!reply || !team.value || !context.value) return;
      note('picked', id);
      store.change({ chosen: team.value.savedDraft(reply, context.value).id });
    },
    expand(reply, isWhole) {
      if (!team.value || !context.value) return undefined;
      note('expanded', reply.id);
      return team.value.fillSaved(reply, context.value, isWhole).text;
    },
    usedIn(draft) {
      const chosen = draft && team.value?.savedIdOf(draft.id);
      return [...new Set([...(chosen ? [chosen] : []), ...(store.work.value?.expanded ?? [])])];
    },
    async forget(draft) {
      const from = hits.value.find(({ row }) => row.id === team.value?.pastCaseOf(draft.id));
      if (!from) return;
      const answer = await deps.send('case.act', { caseId: from.row.id, act: { type: 'forgotten' } });
      if (answer.ok) await look();
    },
    stop() {
      isClosed = true;
      stopLooking();
    },
  };
}
