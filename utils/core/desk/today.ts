/** Today in one line. */
import type { DeskRow } from './desk-row';

export type Today = {
  readonly open: number;
  /** Open and waiting longer than the target. */
  readonly pastSla: number;
  readonly held: number;
  /** Cases whose first reply came today, and the median of their minutes. */
  readonly replied: number;
  readonly medianResponse?: number;
};

/**
 * @param slaMinutes first response target
 * @param now epoch milliseconds
 * @param dayStart epoch milliseconds of the last midnight where the agent is
 */
export function todayOf(rows: readonly DeskRow[], slaMinutes: number, now: number, dayStart: number): Today {
  const open = rows.filter((row) => row.open === 1);
  const late = open.filter((row) => row.repliedAt === undefined && now - row.postedAt > slaMinutes * 60_000);
  const replied = rows.filter((row) => row.repliedAt !== undefined && row.repliedAt >= dayStart);
  return {
    open: open.length,
    pastSla: late.length,
    held: open.filter((row) => row.held).length,
    replied: replied.length,
    medianResponse: median(replied.flatMap((row) => row.firstResponse ?? [])),
  };
}

/** @returns the middle value, the mean of the two middle ones for an even count; undefined for none */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
