/**
 * The columns of the case export, in their stable order: new ones go at the
 * end, none is renamed or removed without a new `schema_version`.
 */
import type { Case } from '@/utils/core/cases/case';
import { firstResponseMinutes, slaOf } from '@/utils/core/cases/sla';
import { nativeIdOf } from '@/utils/core/post';

export const EXPORT_SCHEMA_VERSION = 1;

export type ExportContext = {
  readonly slaMinutes: number;
  /** Epoch milliseconds, for what is still open. */
  readonly now: number;
  /** Leave out names, handles, links and texts; the case id becomes a hash. */
  readonly withoutPersonalData: boolean;
  /** A one-way name for something personal. */
  readonly pseudonym: (text: string) => string;
};

type Cell = string | number | undefined;
type Column = {
  readonly name: string;
  /** Dropped or hashed when personal data stays out. */
  readonly personal?: 'drop' | 'hash';
  readonly value: (row: Case, context: ExportContext) => Cell;
};

const iso = (at: number | undefined): Cell => (at === undefined ? undefined : new Date(at).toISOString());
const list = (items: readonly string[]): string => items.join('; ');
const round = (minutes: number | undefined): Cell =>
  minutes === undefined ? undefined : Math.round(minutes * 10) / 10;
const empty = (): Cell => undefined;

export const COLUMNS = [
  { name: 'schema_version', value: () => EXPORT_SCHEMA_VERSION },
  { name: 'case_id', personal: 'hash', value: (row) => row.id },
  { name: 'network', value: (row) => row.site },
  { name: 'kind', value: (row) => row.kind },
  { name: 'post_url', personal: 'drop', value: (row) => row.post.url },
  { name: 'post_id', personal: 'hash', value: (row) => nativeIdOf(row.id) },
  { name: 'author_handle', personal: 'hash', value: (row) => row.author.handle && `@${row.author.handle}` },
  { name: 'author_name', personal: 'drop', value: (row) => row.author.name },
  { name: 'author_followers', value: (row) => row.author.followers },
  { name: 'posted_at', value: (row) => iso(row.post.postedAt) },
  { name: 'detected_at', value: (row) => iso(row.detectedAt) },
  { name: 'logged_at', value: (row) => iso(row.detectedAt) },
  { name: 'language', value: (row) => row.finding.lang ?? row.post.lang },
  { name: 'class', value: (row) => row.finding.intent },
  { name: 'confidence', value: (row) => Math.round(row.finding.score * 1000) / 1000 },
  { name: 'signals', value: (row) => list(row.finding.reasons.map((reason) => reason.code)) },
  { name: 'sentiment', value: empty },
  { name: 'severity', value: (row) => row.severity },
  { name: 'topics', value: (row) => list(row.finding.topics) },
  { name: 'tags', value: (row) => list(row.tags) },
  { name: 'priority', value: (row) => row.priority },
  { name: 'status', value: (row) => row.status },
  { name: 'outcome', value: (row) => (row.open === 1 ? 'open' : row.status) },
  { name: 'rule_ids', value: (row) => list(row.decision.fired.map((rule) => rule.id)) },
  { name: 'escalated_to', value: (row) => row.escalatedTo ?? row.decision.route },
  { name: 'escalated_at', value: (row) => iso(row.escalatedAt) },
  { name: 'agent', value: (row) => row.agent },
  { name: 'assignee', value: empty },
  {
    name: 'draft_source',
    value: (row) => (row.reply?.source === 'model' ? row.reply.engine : row.reply?.source),
  },
  { name: 'draft_edit_distance', value: (row) => row.reply?.editDistance },
  { name: 'reply_text', personal: 'drop', value: (row) => row.reply?.text },
  { name: 'reply_inserted_at', value: (row) => iso(row.insertedAt) },
  { name: 'reply_posted_at', value: (row) => iso(row.repliedAt) },
  { name: 'first_response_min', value: (row) => round(firstResponseMinutes(row)) },
  { name: 'first_response_work_min', value: empty },
  { name: 'sla_target_min', value: (_row, context) => context.slaMinutes },
  { name: 'sla_met', value: slaMet },
  { name: 'resolved_at', value: (row) => iso(row.resolvedAt) },
  {
    name: 'resolution_min',
    value: (row) =>
      row.resolvedAt === undefined ? undefined : round((row.resolvedAt - row.detectedAt) / 60_000),
  },
  { name: 'handoff_system', value: empty },
  { name: 'handoff_id', value: empty },
  { name: 'follow_up_at', value: empty },
  { name: 'corrected_class', value: (row) => row.correctedIntent },
  { name: 'lint_overrides', value: (row) => list(row.overrides) },
  { name: 'notes', personal: 'drop', value: (row) => row.notes.join('\n') },
  { name: 'post_text', personal: 'drop', value: (row) => row.post.text },
  { name: 'lint_override_reasons', personal: 'drop', value: overrideReasons },
] as const satisfies readonly Column[];

export type ColumnName = (typeof COLUMNS)[number]['name'];
export const COLUMN_NAMES: readonly ColumnName[] = COLUMNS.map((column) => column.name);

const byName: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.name, column]));

/** @returns the raw cells of one case in the order of `names`; `undefined` for what is not known. */
export function cellsOf(row: Case, names: readonly ColumnName[], context: ExportContext): Cell[] {
  return names.map((name) => {
    const column = byName.get(name);
    const value = column?.value(row, context);
    if (!context.withoutPersonalData || value === undefined || !column?.personal) return value;
    return column.personal === 'drop' ? undefined : context.pseudonym(String(value));
  });
}

/** `promises-time (block): The shop said so; …`; written by the agent, so it may name somebody. */
function overrideReasons(row: Case): Cell {
  const all = row.overridden?.map(({ code, severity, reason }) => `${code} (${severity}): ${reason}`);
  return all && list(all);
}

function slaMet(row: Case, context: ExportContext): Cell {
  const { state } = slaOf(row, context.slaMinutes, context.now);
  if (state === 'met') return 'yes';
  return state === 'missed' || state === 'late' ? 'no' : undefined;
}
