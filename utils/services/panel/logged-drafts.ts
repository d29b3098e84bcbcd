/** Drafts and the log: what was shown is an event, so that nothing shown is lost. */
import type { CaseEvent } from '@/utils/core/cases/event';
import type { Draft } from '@/utils/core/reply/draft';
import type { CaseAct } from '@/utils/messaging/protocol';

export type LoggedDraft = Extract<CaseAct, { type: 'suggested' }>['drafts'][number];

/** @returns the model's drafts of a case from its log, oldest first, each in its last version. */
export function modelDraftsOf(events: readonly CaseEvent[], lang: string): Draft[] {
  const byId = new Map<string, Draft>();
  for (const { id, source, engine, text, partial } of loggedOf(events)) {
    if (source !== 'model') continue;
    byId.set(id, { id, source, engine, text, partial, approach: 'model', lang, moves: [], notes: [] });
  }
  return [...byId.values()];
}

/** @returns the drafts whose text the log does not hold yet. */
export function notYetLogged(drafts: readonly Draft[], events: readonly CaseEvent[]): LoggedDraft[] {
  const known = new Set(loggedOf(events).map((draft) => draft.text));
  return drafts
    .filter((draft) => draft.text !== '' && !known.has(draft.text))
    .map(({ id, source, engine, text, partial }) => ({ id, source, engine, text, partial }));
}

function loggedOf(events: readonly CaseEvent[]): LoggedDraft[] {
  return events.flatMap((event) => (event.type === 'suggested' ? event.drafts : []));
}
