/** A case log of any size, made up: for benchmarks and screenshots. The same number gives the same log. */
import type { CaseEvent } from '@/utils/core/cases/event';
import type { Post, SiteId } from '@/utils/core/post';
import { postKey } from '@/utils/core/post';
import type { Finding } from '@/utils/core/detect/finding';
import type { Decision } from '@/utils/core/rules/schema';

const SITES = ['x', 'facebook', 'linkedin'] as const satisfies readonly SiteId[];
const NAMES = [
  'Dana Kerr',
  'Ivo Marek',
  'Lúcia Prado',
  'Noor Haddad',
  'Tomasz Wilk',
  'Aiko Mori',
  'Ben Osei',
  'Marta Lindqvist',
];
const SAMPLES = [
  { text: 'My headphones never arrived and nobody answers my mails.', topic: 'delivery', severity: 'strong' },
  { text: 'Charged twice for one order. I want my money back.', topic: 'billing', severity: 'strong' },
  { text: 'The charger got so hot that it melted the case.', topic: 'safety', severity: 'critical' },
  { text: 'The app crashes every time I open the equaliser.', topic: 'account', severity: 'mild' },
  { text: 'Left ear is silent after two weeks.', topic: 'product', severity: 'mild' },
] as const;
const MINUTE = 60_000;
/** What happens to the newest case still lies in the past. */
const HOUR = 60 * MINUTE;
const ADDRESSES = {
  x: (id, handle) => `https://x.com/${handle}/status/${id}`,
  facebook: (id) => `https://www.facebook.com/larkspuraudio/posts/${id}`,
  linkedin: (id) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
} as const satisfies Record<(typeof SITES)[number], (id: string, handle: string) => string>;

/**
 * @param count number of cases
 * @param now epoch milliseconds; cases lie in the days before it
 * @returns their events, oldest first, with `seq` from 1
 */
export function makeEvents(count: number, now: number): CaseEvent[] {
  const events: CaseEvent[] = [];
  const add = (event: CaseEvent): void => void events.push({ ...event, seq: events.length + 1 });
  for (let index = 0; index < count; index += 1) {
    const at = now - HOUR - (count - index) * MINUTE;
    const { post, finding, decision } = sampleOf(index, at);
    const base = { caseId: post.key, seq: 0, agent: '' };
    add({ ...base, type: 'detected', id: `detected:${post.key}`, at, post, finding, decision });
    if (index % 5 === 0)
      add({
        ...base,
        type: 'replied',
        id: `replied:${post.key}`,
        at: at + 20 * MINUTE,
        text: 'We are on it.',
        repliedAt: at + 20 * MINUTE,
      });
    if (index % 3 === 0)
      add({ ...base, type: 'resolved', id: `resolved:${post.key}`, at: at + 30 * MINUTE, agent: 'AB' });
  }
  return events;
}

function sampleOf(index: number, at: number): { post: Post; finding: Finding; decision: Decision } {
  const site = SITES[index % SITES.length] ?? 'x';
  const sample = SAMPLES[index % SAMPLES.length] ?? SAMPLES[0];
  const name = NAMES[index % NAMES.length] ?? 'Dana Kerr';
  const handle = `person${index % 977}`;
  const id = `19000000000${String(index).padStart(8, '0')}`;
  const post: Post = {
    key: postKey(site, id),
    aliases: [],
    site,
    kind: site === 'x' ? 'post' : 'comment',
    url: ADDRESSES[site](id, handle),
    author: { name, handle },
    text: `${sample.text} Order ${index}.`,
    lang: 'en',
    postedAt: at - 5 * MINUTE,
    metrics: {},
    media: [],
  };
  const finding: Finding = {
    intent: 'complaint',
    severity: sample.severity,
    topics: [sample.topic],
    risks: [],
    aboutBrand: 'addressed',
    byBrand: false,
    score: 0.9,
    reasons: [],
    lang: 'en',
    supported: true,
    detector: 'seed',
  };
  const priority =
    sample.severity === 'critical' ? 'critical' : sample.severity === 'strong' ? 'high' : 'normal';
  return { post, finding, decision: { priority, tags: [], fired: [] } };
}
