/** What can go wrong for a customer, finer than a topic: the playbook has words of its own for each. */
import type { Topic } from '@/utils/core/detect/finding';

export type Ask = 'refund' | 'replacement' | 'answer' | 'callback' | 'compensation';

export type ProblemInfo = {
  readonly topic: Topic;
  /** Plainly the brand's to mend: an apology is due even under the policy "only when it is our fault". */
  readonly ours: boolean;
  /** The customer waits for something: a length of time in the post is a waiting time. */
  readonly waits: boolean;
};

const info = (topic: Topic, ours: boolean, waits?: 'waits'): ProblemInfo => ({
  topic,
  ours,
  waits: waits === 'waits',
});

/** In the order they are tried: the more particular first. */
export const PROBLEMS = {
  'marked-delivered': info('delivery', true),
  'damaged-parcel': info('delivery', true),
  'wrong-item': info('delivery', true),
  'missing-item': info('delivery', true),
  'luggage-lost': info('delivery', true, 'waits'),
  'delivery-conduct': info('delivery', true),
  'parcel-lost': info('delivery', true, 'waits'),
  'charged-twice': info('billing', true),
  'charged-after-cancel': info('billing', true),
  'refund-missing': info('billing', true, 'waits'),
  'unexpected-charge': info('billing', false),
  'payment-failed': info('billing', false),
  'wrong-bill': info('billing', true),
  'bad-update': info('product', true),
  'app-crash': info('product', true),
  'not-as-described': info('product', true),
  'bad-food': info('product', true),
  'broken-promise': info('service', true, 'waits'),
  'rude-staff': info('service', true),
  'passed-around': info('service', true, 'waits'),
  'bot-only': info('service', true),
  'on-hold': info('service', true, 'waits'),
  'data-worry': info('privacy', false),
  'unwanted-messages': info('privacy', true),
  hacked: info('account', false),
  'cannot-cancel': info('account', true, 'waits'),
  'locked-out': info('account', false, 'waits'),
  'login-fails': info('account', false, 'waits'),
  'trip-cancelled': info('delivery', true),
  'trip-delayed': info('delivery', true, 'waits'),
  'order-cancelled': info('delivery', true),
  'hidden-fee': info('price', true),
  'code-fails': info('price', true),
  'price-rise': info('price', false),
  'slow-connection': info('outage', true, 'waits'),
  down: info('outage', true, 'waits'),
  'parcel-late': info('delivery', true, 'waits'),
  broken: info('product', true),
  'poor-quality': info('product', true),
  'no-answer': info('service', true, 'waits'),
  'too-expensive': info('price', false),
} as const satisfies Record<string, ProblemInfo>;

export type ProblemId = keyof typeof PROBLEMS;

/** @returns the problem ids in the order they are tried. */
export function problemIds(): ProblemId[] {
  const ids: ProblemId[] = [];
  let id: ProblemId;
  for (id in PROBLEMS) ids.push(id);
  return ids;
}
