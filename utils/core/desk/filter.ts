/** Filters of the case desk: several values of several facets, and words to look for. */
import { CASE_STATUSES } from '@/utils/core/cases/case';
import { INTENTS, SEVERITIES, TOPICS } from '@/utils/core/detect/finding';
import { SITE_IDS } from '@/utils/core/post';
import { PRIORITIES } from '@/utils/core/rules/schema';
import { foldForMatch } from '@/utils/core/text/normalise';
import type { DeskRow } from './desk-row';

/** What can be filtered by, and the values in the order they are shown. */
export const FACETS = {
  status: CASE_STATUSES,
  site: SITE_IDS,
  topic: TOPICS,
  severity: SEVERITIES.toReversed(),
  intent: INTENTS,
  priority: PRIORITIES.toReversed(),
} as const satisfies Record<string, readonly string[]>;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = [
  'status',
  'site',
  'topic',
  'severity',
  'intent',
  'priority',
] as const satisfies readonly Facet[];

export type DeskFilter = {
  /** Values ticked; a facet without any asks nothing. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Every word must be found in the text, the name or the handle. */
  readonly query: string;
};

export const NO_FILTER: DeskFilter = {
  chosen: { status: [], site: [], topic: [], severity: [], intent: [], priority: [] },
  query: '',
};

export type Filtered = {
  readonly rows: readonly DeskRow[];
  /** How many rows each value would show, given everything chosen in the other facets. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
};

/**
 * One pass over all rows.
 * @param rows in any order
 * @returns the rows that pass, in the order given, and the counts beside each value
 */
export function filterRows(rows: readonly DeskRow[], filter: DeskFilter): Filtered {
  const terms = foldForMatch(filter.query).split(/\s+/u).filter(Boolean);
  const counts = {
    status: new Map(),
    site: new Map(),
    topic: new Map(),
    severity: new Map(),
    intent: new Map(),
    priority: new Map(),
  } satisfies Record<Facet, Map<string, number>>;
  const passed: DeskRow[] = [];
  for (const row of rows) {
    if (!terms.every((term) => row.searchable.includes(term))) continue;
    const failed = FACET_NAMES.filter((facet) => !passes(row, facet, filter.chosen[facet]));
    if (failed.length === 0) passed.push(row);
    // A facet's own choice does not lower the counts beside its other values.
    for (const facet of FACET_NAMES) {
      if (failed.length === 0 || (failed.length === 1 && failed[0] === facet))
        count(counts[facet], valuesOf(row, facet));
    }
  }
  return { rows: passed, counts };
}

/** @returns the filter with one value of one facet ticked or unticked */
export function toggleValue(filter: DeskFilter, facet: Facet, value: string): DeskFilter {
  const old = filter.chosen[facet];
  const next = old.includes(value) ? old.filter((other) => other !== value) : [...old, value];
  return { ...filter, chosen: { ...filter.chosen, [facet]: next } };
}

/** @returns whether anything is asked at all */
export function isFiltering(filter: DeskFilter): boolean {
  return filter.query.trim() !== '' || FACET_NAMES.some((facet) => filter.chosen[facet].length > 0);
}

function passes(row: DeskRow, facet: Facet, chosen: readonly string[]): boolean {
  return chosen.length === 0 || valuesOf(row, facet).some((value) => chosen.includes(value));
}

function valuesOf(row: DeskRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'topic':
      return row.topics;
    case 'severity':
      return row.severity ? [row.severity] : [];
    case 'status':
    case 'site':
    case 'intent':
    case 'priority':
      return [row[facet]];
  }
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
