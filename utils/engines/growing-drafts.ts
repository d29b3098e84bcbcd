/** The drafts of one answer while it is being written: which of them have changed with the last piece. */
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import { modelDrafts, rewrittenDraft } from '@/utils/core/reply/model-drafts';
import type { Prompt } from '@/utils/core/reply/prompt';
import type { Rewrite } from '@/utils/core/reply/rewrite';

export type GrowingDrafts = {
  /** @returns the drafts that a piece of the answer began or made longer */
  readonly add: (text: string) => readonly Draft[];
  /** @returns the drafts that the end of the answer has changed */
  readonly end: () => readonly Draft[];
  /** How many drafts there are. */
  readonly count: () => number;
};

/** @param rewrite the one draft that was asked for; three new ones without it */
export function growingDrafts(
  request: ReplyRequest,
  prompt: Prompt,
  engine: string,
  rewrite: Rewrite | undefined,
): GrowingDrafts {
  const shown = new Map<string, string>();
  let text = '';
  const read = (ended: boolean): readonly Draft[] => {
    if (!rewrite) return modelDrafts({ text, ended }, request, prompt, engine);
    const draft = rewrittenDraft({ text, ended }, rewrite, request, prompt, engine);
    return draft ? [draft] : [];
  };
  const changed = (ended: boolean): readonly Draft[] =>
    read(ended).filter((draft) => {
      const state = JSON.stringify([draft.text, draft.partial, draft.notes]);
      if (shown.get(draft.id) === state) return false;
      shown.set(draft.id, state);
      return true;
    });
  return {
    add(piece) {
      text += piece;
      return changed(false);
    },
    end: () => changed(true),
    count: () => shown.size,
  };
}
