/**
 * Events to case row. The row holds nothing that is not in the events, so
 * rebuilding it gives the same row, and the order of storing never matters:
 * events are applied by `seq`.
 */
import { authorKey } from './author-key';
import type { Case, CaseReply, CaseStatus } from './case';
import { editDistance } from './edit-distance';
import type { CaseEvent } from './event';
import { OPEN_STATUSES } from './case';
import { urgencyOf } from './urgency';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/**
 * @param events all events of one case, in any order, repeats allowed
 * @returns the row; undefined when there is no `detected` event to begin with
 */
export function reduceCase(events: readonly CaseEvent[]): Case | undefined {
  const seen = new Set<string>();
  let row: Case | undefined;
  for (const event of events.toSorted((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1))) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    row = applyEvent(row, event);
  }
  return row;
}

/** @returns the row after one more event; the event must be newer than all before. */
export function applyEvent(row: Case | undefined, event: CaseEvent): Case | undefined {
  if (!row) return event.type === 'detected' ? begin(event) : undefined;
  return settle({ ...change(row, event), updatedAt: Math.max(row.updatedAt, event.at) });
}

function begin(event: Of<'detected'>): Case {
  const { post, finding, decision } = event;
  return settle({
    id: event.caseId,
    keys: [...new Set([event.caseId, post.key, ...post.aliases])],
    site: post.site,
    kind: post.kind,
    author: post.author,
    authorKey: authorKey(post.site, post.author),
    post,
    finding,
    decision,
    status: 'new',
    open: 1,
    urgency: 0,
    priority: decision.priority,
    severity: finding.severity,
    intent: finding.intent,
    tags: [...new Set(decision.tags)],
    agent: event.agent,
    overrides: [],
    notes: [],
    postedAt: post.postedAt ?? event.at,
    detectedAt: event.at,
    updatedAt: event.at,
  });
}

function change(row: Case, event: CaseEvent): Case {
  switch (event.type) {
    case 'detected':
    case 'updated':
      return seenAgain(row, event);
    case 'suggested':
      return { ...row, suggestedAt: row.suggestedAt ?? event.at, status: forward(row.status, 'suggested') };
    case 'inserted':
      return inserted(row, event);
    case 'replied':
      return replied(row, event);
    case 'escalated':
      return withNote(
        {
          ...row,
          status: 'escalated',
          escalatedTo: event.to,
          escalatedAt: event.at,
          agent: event.agent || row.agent,
        },
        event.note,
      );
    case 'resolved':
      return withNote(
        { ...row, status: 'resolved', resolvedAt: event.at, agent: event.agent || row.agent },
        event.note,
      );
    case 'dismissed':
      return withNote(
        { ...row, status: 'dismissed', dismissedAt: event.at, agent: event.agent || row.agent },
        event.reason,
      );
    case 'reopened':
      return { ...row, status: reopenedStatus(row), resolvedAt: undefined, dismissedAt: undefined };
    case 'released':
      return { ...row, releasedBy: event.by };
    case 'relabelled':
      return { ...row, intent: event.intent, correctedIntent: event.intent };
    case 'forgotten':
      return row.reply ? { ...row, reply: { ...row.reply, forgotten: true } } : row;
    case 'unlabelled':
      return { ...row, intent: row.finding.intent, correctedIntent: undefined };
    case 'noted':
      return withNote(row, event.note);
    case 'tagged':
      return {
        ...row,
        tags: [...new Set([...row.tags.filter((tag) => !event.remove.includes(tag)), ...event.add])],
      };
  }
}

/** The same post again: newer text and numbers win, keys join, the agent's own labels stay. */
function seenAgain(row: Case, event: Of<'detected'> | Of<'updated'>): Case {
  const { post, finding, decision } = event;
  return {
    ...row,
    keys: [...new Set([...row.keys, post.key, ...post.aliases])],
    post: { ...post, postedAt: post.postedAt ?? row.post.postedAt },
    finding,
    decision,
    author: { ...row.author, ...post.author },
    intent: row.correctedIntent ?? finding.intent,
    severity: finding.severity,
    priority: decision.priority,
    tags: [...new Set([...row.tags, ...decision.tags.filter((tag) => !row.decision.tags.includes(tag))])],
    postedAt: post.postedAt ?? row.postedAt,
  };
}

function inserted(row: Case, event: Of<'inserted'>): Case {
  const reply: CaseReply = {
    text: event.text,
    source: event.source,
    engine: event.engine,
    editDistance: event.draftText === undefined ? undefined : editDistance(event.draftText, event.text),
    via: event.via,
  };
  return {
    ...row,
    reply,
    insertedAt: event.at,
    agent: event.agent || row.agent,
    overrides: [...new Set([...row.overrides, ...event.overrides])],
    overridden: bothOverridden(row, event),
    status: forward(row.status, 'inserted'),
  };
}

/** Of two insertions both count: each check with each reason once. */
function bothOverridden(row: Case, event: Of<'inserted'>): Case['overridden'] {
  const all = [...(row.overridden ?? []), ...(event.overridden ?? [])];
  if (all.length === 0) return undefined;
  return [...new Map(all.map((one) => [`${one.code}\n${one.reason}`, one])).values()];
}

function replied(row: Case, event: Of<'replied'>): Case {
  // The first answer counts for the response time; a later one is history.
  const repliedAt = Math.min(row.repliedAt ?? Number.POSITIVE_INFINITY, event.repliedAt);
  const reply = row.reply ?? { text: event.text, source: 'own' as const };
  const status = row.status === 'resolved' || row.status === 'dismissed' ? row.status : 'replied';
  return { ...row, repliedAt, reply, status };
}

const ORDER: readonly CaseStatus[] = ['new', 'suggested', 'inserted', 'replied'];

/** A status only moves forward on its own; escalated, resolved and dismissed are the agent's word and stay. */
function forward(from: CaseStatus, to: CaseStatus): CaseStatus {
  const at = ORDER.indexOf(from);
  return at >= 0 && at < ORDER.indexOf(to) ? to : from;
}

function reopenedStatus(row: Case): CaseStatus {
  if (row.insertedAt !== undefined) return 'inserted';
  return row.suggestedAt === undefined ? 'new' : 'suggested';
}

function withNote(row: Case, note: string | undefined): Case {
  return note ? { ...row, notes: [...row.notes, note] } : row;
}

/** The parts that follow from the others. */
function settle(row: Case): Case {
  const open = OPEN_STATUSES.some((status) => status === row.status) ? 1 : 0;
  return { ...row, open, urgency: urgencyOf(row) };
}
