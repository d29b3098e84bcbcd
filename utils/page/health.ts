/** How well the page can be read: counts only, no text of anybody, so that the agent can pass it on. */
import type { PageKind, SiteId } from '@/utils/core/post';
import type { SiteHealth } from '@/utils/messaging/protocol';
import type { ReadResult, SkipReason } from './adapter';

export type Health = {
  /** Notes how an element was read; a second reading of the same element replaces the first. */
  note(element: Element, result: ReadResult): void;
  /** An adapter threw: a bug of ours, counted under the error's name. */
  noteError(element: Element, error: unknown): void;
  report(site: SiteId, pageKind: PageKind): SiteHealth;
};

export function createHealth(): Health {
  const outcomes = new WeakMap<Element, 'read' | SkipReason>();
  const skipped: Record<string, number> = {};
  const strategies: Record<string, number> = {};
  let found = 0;
  let read = 0;

  const count = (outcome: 'read' | SkipReason, by: 1 | -1) => {
    found += by;
    if (outcome === 'read') read += by;
    else skipped[outcome] = (skipped[outcome] ?? 0) + by;
  };
  const set = (element: Element, outcome: 'read' | SkipReason): boolean => {
    const before = outcomes.get(element);
    if (before === outcome) return false;
    if (before) count(before, -1);
    outcomes.set(element, outcome);
    count(outcome, 1);
    return true;
  };
  const use = (name: string) => {
    strategies[name] = (strategies[name] ?? 0) + 1;
  };

  return {
    note(element, result) {
      const isNew = set(element, result.kind === 'post' ? 'read' : result.reason);
      if (!isNew || result.kind !== 'post') return;
      for (const [field, strategy] of Object.entries(result.used)) use(`${field}:${strategy}`.slice(0, 60));
    },
    noteError(element, error) {
      if (set(element, 'unavailable')) use(`error:${error instanceof Error ? error.name : 'unknown'}`);
    },
    report: (site, pageKind) => ({
      site,
      pageKind,
      found,
      read,
      skipped: Object.fromEntries(Object.entries(skipped).filter(([, times]) => times > 0)),
      strategies: { ...strategies },
    }),
  };
}
