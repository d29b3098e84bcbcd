/** Every check over one reply, whoever wrote it. */
import type { LintInput, Problem, ProblemSeverity } from './problem';
import { CHECKS } from './registry';
import { readReply } from './reply-text';

const ORDER = { block: 0, warn: 1, note: 2 } as const satisfies Record<ProblemSeverity, number>;

/**
 * @returns what is wrong with the reply, worst first; empty when nothing is. An empty reply has that one problem.
 */
export function lintReply(input: LintInput): Problem[] {
  const reply = readReply(input);
  const problems: Problem[] = [];
  for (const check of CHECKS) {
    problems.push(...check(reply, input));
    if (problems[0]?.code === 'empty') return problems;
  }
  return problems.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
