/** Whether a reply may go into the reply box, and what the agent has to answer for first. */
import type { Case } from '@/utils/core/cases/case';
import { isHeld } from '@/utils/core/cases/held';
import type { Override } from '@/utils/core/cases/override';
import { isFixed } from './check-codes';
import type { Problem } from './problem';

/** `held`: a rule's hold stands; `empty`: no words; `problems`: one that no reason lifts. Words as `panel_block_<why>`. */
export type InsertBlock = 'held' | 'empty' | 'problems';

/** Reasons given so far, by `problemKey`. */
export type Reasons = Readonly<Record<string, string>>;

/** @returns why Insert is not to be had; `undefined` when it is, if need be with a reason. */
export function insertBlock(
  row: Pick<Case, 'decision' | 'releasedBy'>,
  text: string,
  problems: readonly Problem[],
): InsertBlock | undefined {
  if (isHeld(row)) return 'held';
  if (text.trim() === '') return 'empty';
  return problems.some(({ severity, code }) => severity === 'block' && isFixed(code))
    ? 'problems'
    : undefined;
}

/** What a reason is given for: this check about these words. Other words need another one. */
export function problemKey({ code, params = [] }: Problem): string {
  return [code, ...params].join('\n');
}

/** @returns what the reply goes out in spite of, each check once; notes are not asked about. */
export function toAnswerFor(problems: readonly Problem[]): Problem[] {
  const asked = problems.filter(({ severity, code }) => severity !== 'note' && !isFixed(code));
  return [...new Map(asked.map((problem) => [problemKey(problem), problem])).values()];
}

/** @returns those without a reason yet. */
export function unanswered(problems: readonly Problem[], reasons: Reasons): Problem[] {
  return toAnswerFor(problems).filter((problem) => reasons[problemKey(problem)] === undefined);
}

/** @returns for the log: what was overridden and why, each check and reason once. */
export function overridesOf(problems: readonly Problem[], reasons: Reasons): Override[] {
  const all = toAnswerFor(problems).flatMap((problem): Override[] => {
    const reason = reasons[problemKey(problem)];
    return reason === undefined ? [] : [{ code: problem.code, severity: problem.severity, reason }];
  });
  return [...new Map(all.map((one) => [`${one.code}\n${one.reason}`, one])).values()].slice(0, MAX_LOGGED);
}

/** What an event takes. */
const MAX_LOGGED = 40;
