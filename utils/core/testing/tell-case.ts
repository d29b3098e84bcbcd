/** For tests and pictures: a case told in a few words, made by the same reducer as every case. */
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import { reduceCase } from '@/utils/core/cases/reduce';
import type { Finding } from '@/utils/core/detect/finding';
import type { Post } from '@/utils/core/post';
import type { Decision } from '@/utils/core/rules/schema';

const MINUTE = 60_000;

export type Story = {
  readonly id: string;
  readonly name: string;
  readonly handle?: string;
  readonly text: string;
  readonly minutesAgo: number;
  readonly finding?: Partial<Finding>;
  readonly decision?: Partial<Decision>;
  /** Words in the text that gave reasons, with the reason's code. */
  readonly marks?: readonly (readonly [words: string, code: string])[];
  readonly lang?: string;
  readonly later?: readonly Later[];
};
/** What happened after the post was found. */
export type Later = CaseEvent extends infer E
  ? E extends CaseEvent
    ? Omit<E, 'id' | 'caseId' | 'at' | 'seq' | 'agent'> & { readonly agent?: string }
    : never
  : never;

/** @returns a story's events and the row they lead to. */
export function tell(story: Story, now: number): { row: Case; events: CaseEvent[] } {
  const post = postOf(story, now);
  const at = post.postedAt ?? now;
  const base = { caseId: post.key, at: at + MINUTE, agent: '' };
  const first = { ...base, id: `detected:${post.key}`, seq: 1, type: 'detected' as const };
  const events: CaseEvent[] = [
    { ...first, post, finding: findingOf(story), decision: decisionOf(story) },
    ...(story.later ?? []).map((event, index) => ({
      ...base,
      ...event,
      at: at + (index + 2) * MINUTE,
      id: `${post.key}:${index}`,
      seq: index + 2,
    })),
  ];
  const row = reduceCase(events);
  if (!row) throw new Error(`no case came of ${story.id}`);
  return { row, events };
}

function postOf({ id, name, handle, text, minutesAgo, lang }: Story, now: number): Post {
  return {
    key: `x:${id}`,
    aliases: [],
    site: 'x',
    kind: 'reply',
    url: `https://x.com/${handle ?? 'i'}/status/${id}`,
    author: { name, handle },
    text,
    lang,
    postedAt: now - minutesAgo * MINUTE,
    metrics: { likes: 12 },
    media: [],
  };
}

function findingOf({ text, finding, marks = [] }: Story): Finding {
  return {
    intent: 'complaint',
    severity: 'strong',
    topics: [],
    risks: [],
    aboutBrand: 'addressed',
    byBrand: false,
    score: 0.93,
    reasons: marks.map(([words, code]) => ({
      code,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      weight: 1,
    })),
    lang: 'en',
    supported: true,
    detector: 'shots',
    ...finding,
  };
}

function decisionOf({ decision }: Story): Decision {
  return { priority: 'normal', tags: [], fired: [], ...decision };
}
