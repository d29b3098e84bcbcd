/** Whether a case waits for somebody's word. */
import type { Case } from './case';

/** @returns whether a rule's hold stands: nothing is put in a reply box before somebody releases it. */
export function isHeld(row: Pick<Case, 'decision' | 'releasedBy'>): boolean {
  return row.decision.hold !== undefined && row.releasedBy === undefined;
}
