/** Every check over one reply, whoever wrote it. */
import type { ProblemSeverity } from './check-info';
import { levelOf } from './check-settings';
import type { Fault, LintInput, Problem } from './problem';
import { CHECKS } from './registry';
import { readReply } from './reply-text';

const ORDER = { block: 0, warn: 1, note: 2 } as const satisfies Record<ProblemSeverity, number>;

/**
 * @returns what is wrong with the reply, worst first; empty when nothing is. An empty reply has that one problem.
 */
export function lintReply(input: LintInput): Problem[] {
  const reply = readReply(input);
  const faults: Fault[] = [];
  for (const check of CHECKS) {
    faults.push(...check(reply, input));
    if (faults[0]?.code === 'empty') break;
  }
  // A mend of the part that was read would lose the rest.
  const isWhole = reply.text === input.text;
  return faults
    .flatMap((fault): Problem[] => {
      const level = levelOf(fault.code, input.checks);
      if (level === 'off') return [];
      return [{ ...fault, severity: level, fix: isWhole ? fault.fix : undefined }];
    })
    .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
