/** Between probabilities and log-odds. */

/** Certain enough: keeps the log-odds finite. */
const EDGE = 1e-6;

/** @returns the log-odds of a probability, finite for 0 and 1 too */
export function logOddsOf(probability: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
}

/** @returns the probability of log-odds */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
