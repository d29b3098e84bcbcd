/** How urgent a case is: one number to sort lists by, worst first. */
import type { Severity } from '@/utils/core/detect/finding';
import type { Priority } from '@/utils/core/rules/schema';

const PRIORITY_RANK = { low: 0, normal: 1, high: 2, critical: 3 } as const satisfies Record<Priority, number>;
const SEVERITY_RANK = { mild: 1, strong: 2, critical: 3 } as const satisfies Record<Severity, number>;

/**
 * Priority decides, then severity, then who has waited longest.
 * @param postedAt epoch milliseconds; at most 2^43, which keeps the sum exact
 * @returns a number below 2^53, higher is more urgent
 */
export function urgencyOf(input: {
  readonly priority: Priority;
  readonly severity?: Severity;
  readonly postedAt: number;
}): number {
  const rank = PRIORITY_RANK[input.priority] * 4 + (input.severity ? SEVERITY_RANK[input.severity] : 0);
  const age = 2 ** 43 - Math.min(Math.max(0, Math.round(input.postedAt)), 2 ** 43);
  return rank * 2 ** 44 + age;
}
