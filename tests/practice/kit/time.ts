/** Times and ids of the practice pages. Times move with the day, ids stay within it. */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** @returns epoch milliseconds */
export function timeOf(minutesAgo: number): number {
  return Date.now() - minutesAgo * MINUTE;
}

/** @returns "14m", "3h", "2d" */
export function ageOf(minutesAgo: number): string {
  if (minutesAgo < 60) return `${minutesAgo}m`;
  if (minutesAgo < 1440) return `${Math.floor(minutesAgo / 60)}h`;
  return `${Math.floor(minutesAgo / 1440)}d`;
}

/** The same number on every visit, with 19 digits as X has them. */
export function xId(number: number): string {
  return String(1_990_000_000_000_000_000n + BigInt(number));
}

export function facebookId(number: number): string {
  return String(7_310_000_000_000_000n + BigInt(number));
}

/** LinkedIn's ids are made of the time: the upper bits are epoch milliseconds, so a visit tomorrow sees new posts. */
export function linkedinId(number: number, minutesAgo: number): string {
  const midnight = Math.floor(Date.now() / DAY) * DAY;
  return String((BigInt(midnight - minutesAgo * MINUTE) << 22n) + BigInt(number));
}
