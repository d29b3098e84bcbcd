/** Of several things told, the one a reply speaks of first: what took money, what is lost or broken, before a side remark. */
import type { ProblemId } from '@/utils/core/reply/problems';

/** 6 money taken, gone or lost for good; 5 it did not come, does not work; 4 how they were treated; 3 nobody answers; less: what goes for any complaint. */
const WEIGHTS: Readonly<Partial<Record<ProblemId, number>>> = {
  'charged-twice': 6,
  'charged-after-cancel': 6,
  'unexpected-charge': 6,
  'refund-missing': 6,
  hacked: 6,
  'trip-cancelled': 6,
  'luggage-lost': 6,
  'damaged-parcel': 6,
  'parcel-lost': 6,
  'marked-delivered': 6,
  'trip-delayed': 5,
  'order-cancelled': 5,
  'wrong-item': 5,
  'missing-item': 5,
  'parcel-late': 5,
  'bad-food': 5,
  broken: 5,
  'not-as-described': 5,
  'app-crash': 5,
  down: 5,
  'locked-out': 5,
  'login-fails': 5,
  'on-hold': 5,
  'no-answer': 3,
  'bot-only': 3,
  'wrong-bill': 3,
  'too-expensive': 3,
  'broken-promise': 2,
};
const USUAL = 4;

/** @returns how grave a statement is: its own weight, else that of the problem it is a case of. */
export function weightOf({
  weight,
  problem,
}: {
  readonly weight?: number;
  readonly problem?: ProblemId;
}): number {
  return weight ?? (problem && WEIGHTS[problem]) ?? USUAL;
}
