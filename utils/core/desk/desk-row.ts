/** What the case desk keeps of each case in memory: enough to filter, sort and draw a line of the table. */
import type { Case, CaseStatus } from '@/utils/core/cases/case';
import { isHeld } from '@/utils/core/cases/held';
import { firstResponseMinutes } from '@/utils/core/cases/sla';
import type { Intent, Severity, Topic } from '@/utils/core/detect/finding';
import type { PostKey, SiteId } from '@/utils/core/post';
import type { Priority } from '@/utils/core/rules/schema';
import { foldForMatch } from '@/utils/core/text/normalise';

/** Longest excerpt of the post in the table; the case itself shows all of it. */
const MAX_WORDS = 160;

export type DeskRow = {
  readonly id: PostKey;
  readonly site: SiteId;
  readonly name: string;
  readonly handle?: string;
  /** The post's beginning on one line. */
  readonly words: string;
  /** Everything the search box looks in, folded. */
  readonly searchable: string;
  readonly topics: readonly Topic[];
  readonly severity?: Severity;
  /** What the agent said it is, else what the detector said. */
  readonly intent: Intent;
  readonly priority: Priority;
  readonly status: CaseStatus;
  readonly open: 0 | 1;
  readonly urgency: number;
  readonly held: boolean;
  readonly agent: string;
  /** Epoch milliseconds. */
  readonly postedAt: number;
  readonly repliedAt?: number;
  /** Minutes from the post to the brand's first reply. */
  readonly firstResponse?: number;
};

/** @returns the line of the table for one case */
export function deskRow(row: Case): DeskRow {
  return {
    id: row.id,
    site: row.site,
    name: row.author.name,
    handle: row.author.handle,
    words: row.post.text.slice(0, MAX_WORDS).replace(/\s+/gu, ' '),
    searchable: foldForMatch(`${row.author.name} @${row.author.handle ?? ''} ${row.post.text}`),
    topics: row.finding.topics,
    severity: row.severity,
    intent: row.correctedIntent ?? row.intent,
    priority: row.priority,
    status: row.status,
    open: row.open,
    urgency: row.urgency,
    held: row.open === 1 && isHeld(row),
    agent: row.agent,
    postedAt: row.postedAt,
    repliedAt: row.repliedAt,
    firstResponse: firstResponseMinutes(row),
  };
}
