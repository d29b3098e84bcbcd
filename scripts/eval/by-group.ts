/** Figures by source and by language. */
import { metrics, type Judged, type Metrics } from './metrics';
import type { Row } from './read-tsv';

export type ScoredRow = {
  readonly row: Row;
  readonly score: number;
  readonly predicted: 0 | 1;
};

/** @returns the rows of each source under its name; where a source has several languages also each under `source:lang`. */
export function groupBySource<Item extends { readonly row: Row }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const sources = groupBy(items, ({ row }) => row.source);
  const groups = new Map<string, Item[]>();
  for (const [name, group] of sources) {
    groups.set(name, group);
    const languages = groupBy(group, ({ row }) => row.lang);
    if (languages.size > 1) for (const [lang, part] of languages) groups.set(`${name}:${lang}`, part);
  }
  return groups;
}

/** @returns the figures of each source; those without a label are left out. */
export function figuresBySource(rows: readonly ScoredRow[]): Record<string, Metrics> {
  return figuresOf(groupBySource(rows));
}

/** @returns the figures of each language, all sources together. */
export function figuresByLanguage(rows: readonly ScoredRow[]): Record<string, Metrics> {
  return figuresOf(groupBy(rows, ({ row }) => row.lang));
}

function figuresOf(groups: ReadonlyMap<string, readonly ScoredRow[]>): Record<string, Metrics> {
  const figures: Record<string, Metrics> = {};
  for (const [name, group] of groups) {
    const judged = group.flatMap(({ row, score, predicted }): Judged[] =>
      row.label === undefined ? [] : [{ label: row.label, score, predicted }],
    );
    if (judged.length > 0) figures[name] = metrics(judged);
  }
  return figures;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
