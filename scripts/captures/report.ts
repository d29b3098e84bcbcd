/** The comparison as text for a person and as JSON for a program. */
import type { Post } from '@/utils/core/post';
import { sumPages, type Miss, type SiteScore } from './compare';
import { FIELDS, type Field } from './compare-fields';
import { reduceText } from './reduce-text';
import type { PageRun, SiteRun } from './run-captures';
import type { TruthItem } from './truth';

/** @returns `{sites: {x: {pages, items, extra, fields}}}` */
export function reportJson(runs: readonly SiteRun[]): string {
  const sites: Record<string, SiteScore> = {};
  for (const { site, pages } of runs) sites[site] = sumPages(pages.map(({ score }) => score));
  return JSON.stringify({ sites });
}

/** @returns right/wrong/missing per page and field, each miss in a line, and the sums */
export function reportText(runs: readonly SiteRun[]): string {
  return runs
    .flatMap(({ site, pages }) => [
      ...pages.flatMap(pageLines),
      `${site}: ${sumLine(sumPages(pages.map(({ score }) => score)))}`,
      '',
    ])
    .join('\n');
}

function pageLines({ capture, score, reading, failure }: PageRun): string[] {
  const fields = FIELDS.map((field) => `${field} ${counts(score.fields[field])}`).join('  ');
  const times = reading?.times.toSorted((a, b) => a - b) ?? [];
  const time = times[Math.floor(times.length / 2)];
  const where = `[${reading?.pageKind ?? '-'}; owner ${reading?.pageOwner ?? '-'}; as ${reading?.signedInAs ?? '-'}]`;
  return [
    `${capture.site}/${capture.name}  ${where}  items ${score.items}  extra ${score.extra.length}  ${time?.toFixed(2) ?? '-'} ms`,
    `  ${fields}  (right/wrong/missing)`,
    ...(failure ? [`  FAILED: ${failure}`] : []),
    ...skipLines(reading?.results ?? []),
    ...score.misses.map(missLine),
    ...score.notes.map((note) => `  not counted: ${note}`),
    ...score.extra.map(
      (post) => `  extra: ${post.kind} ${post.key} ${post.author.name}: ${reduceText(post.text)}`,
    ),
  ];
}

function skipLines(results: readonly { kind: string; reason?: string }[]): string[] {
  const reasons = results.flatMap(({ reason }) => reason ?? []);
  const unique = [...new Set(reasons)];
  return unique.map((reason) => `  skipped ${reason}: ${reasons.filter((other) => other === reason).length}`);
}

function missLine({ field, verdict, item, post }: Miss): string {
  const which = `${item.ids[0] ?? 'no id'} ${item.handle ?? item.name ?? ''}`;
  if (field === 'item' || !post) return `  not found: ${item.kind} ${which}: ${item.text}`;
  const { truth, read } = SHOWN[field](item, post);
  return `  ${verdict} ${field} of ${which}: expected ${JSON.stringify(truth)}, read ${JSON.stringify(read)}`;
}

const SHOWN: Readonly<Record<Field, (item: TruthItem, post: Post) => { truth: unknown; read: unknown }>> = {
  id: (item, post) => ({ truth: item.ids, read: [post.key, ...post.aliases] }),
  author: (item, post) => ({ truth: [item.handle, item.name], read: [post.author.handle, post.author.name] }),
  text: (item, post) => ({ truth: item.text, read: reduceText(post.text) }),
  kind: (item, post) => ({ truth: [item.kind, item.quotes], read: [post.kind, post.quoted !== undefined] }),
  time: (item, post) => ({ truth: item.time, read: [post.postedAt, post.postedAtText] }),
  replyTo: (item, post) => ({ truth: item.replyTo, read: post.replyTo }),
};

function sumLine({ pages, items, extra, fields }: SiteScore): string {
  const parts = FIELDS.map((field) => `${field} ${counts(fields[field])}`);
  return `${pages} pages, ${items} items, ${extra} extra; ${parts.join(', ')}`;
}

function counts({ right, wrong, missing }: { right: number; wrong: number; missing: number }): string {
  return `${right}/${wrong}/${missing}`;
}
