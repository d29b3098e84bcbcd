/** The case row: a projection of its events, as the popup and the case desk show it. */
import type { Finding, Intent, Severity } from '@/utils/core/detect/finding';
import type { Author, Post, PostKey, PostKind, SiteId } from '@/utils/core/post';
import type { Decision, Priority } from '@/utils/core/rules/schema';
import type { Override } from './override';

export const CASE_STATUSES = [
  'new',
  'suggested',
  'inserted',
  'replied',
  'escalated',
  'resolved',
  'dismissed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Waiting for somebody: everything but replied, resolved and dismissed. */
export const OPEN_STATUSES = [
  'new',
  'suggested',
  'inserted',
  'escalated',
] as const satisfies readonly CaseStatus[];

/** The reply of a case as far as it got. */
export type CaseReply = {
  readonly text: string;
  readonly source: 'playbook' | 'model' | 'saved' | 'past' | 'own';
  readonly engine?: string;
  /** Levenshtein distance from the chosen suggestion to what was inserted; absent when written by hand. */
  readonly editDistance?: number;
  readonly via?: 'box' | 'clipboard';
  /** The agent does not want it offered again for other cases. */
  readonly forgotten?: true;
};

export type Case = {
  /** Key of the post as first seen; primary key. */
  readonly id: PostKey;
  /** `id` and every alias; unique over all cases. */
  readonly keys: readonly PostKey[];
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly author: Author;
  /** Site + lower-case handle (or name), to find this author's other cases. */
  readonly authorKey: string;
  readonly post: Post;
  readonly finding: Finding;
  readonly decision: Decision;
  readonly status: CaseStatus;
  /** 1 while waiting for somebody, 0 when not: IndexedDB cannot index booleans. */
  readonly open: 0 | 1;
  /** Higher is worse; see `urgency.ts`. The lists sort by it. */
  readonly urgency: number;
  readonly priority: Priority;
  readonly severity?: Severity;
  readonly intent: Intent;
  /** Set when the agent said what it really is. */
  readonly correctedIntent?: Intent;
  readonly tags: readonly string[];
  readonly agent: string;
  readonly reply?: CaseReply;
  readonly overrides: readonly string[];
  /** Why each was gone against; absent when nothing was, or before reasons were asked. */
  readonly overridden?: readonly Override[];
  readonly escalatedTo?: string;
  /** Who lifted the hold; Insert is blocked while `decision.hold` is set and this is not. */
  readonly releasedBy?: string;
  readonly notes: readonly string[];
  /** Epoch milliseconds. `postedAt` falls back to `detectedAt` when the site shows no time. */
  readonly postedAt: number;
  readonly detectedAt: number;
  readonly suggestedAt?: number;
  readonly insertedAt?: number;
  readonly repliedAt?: number;
  readonly escalatedAt?: number;
  readonly resolvedAt?: number;
  readonly dismissedAt?: number;
  readonly updatedAt: number;
};
