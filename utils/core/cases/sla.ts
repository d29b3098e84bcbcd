/** First response against its target. */
import type { Case } from './case';

/** Minutes from the post to the brand's first reply; `undefined` while there is none. */
export function firstResponseMinutes(row: Case): number | undefined {
  return row.repliedAt === undefined ? undefined : Math.max(0, (row.repliedAt - row.postedAt) / 60_000);
}

export type SlaState = {
  /** `met` and `missed` are final, `due` and `late` are not. `none`: nobody waits for a reply. */
  readonly state: 'met' | 'missed' | 'due' | 'late' | 'none';
  /** Minutes left (`due`), over (`late`, `missed`) or taken (`met`). */
  readonly minutes: number;
};

/**
 * @param row the case
 * @param targetMinutes first response target
 * @param now epoch milliseconds
 */
export function slaOf(row: Case, targetMinutes: number, now: number): SlaState {
  const taken = firstResponseMinutes(row);
  if (taken !== undefined) {
    return taken <= targetMinutes
      ? { state: 'met', minutes: taken }
      : { state: 'missed', minutes: taken - targetMinutes };
  }
  if (row.open === 0) return { state: 'none', minutes: 0 };
  const left = targetMinutes - (now - row.postedAt) / 60_000;
  return left >= 0 ? { state: 'due', minutes: left } : { state: 'late', minutes: -left };
}
