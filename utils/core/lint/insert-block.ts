/** Whether a reply may go into the reply box. */
import type { Case } from '@/utils/core/cases/case';
import { isHeld } from '@/utils/core/cases/held';
import type { Problem } from './problem';

/** `held`: a rule's hold stands; `empty`: no words; `problems`: a blocking problem the agent has not answered for. Words as `panel_block_<why>`. */
export type InsertBlock = 'held' | 'empty' | 'problems';

/** @returns why Insert is not to be had; `undefined` when it is. */
export function insertBlock(
  row: Pick<Case, 'decision' | 'releasedBy'>,
  text: string,
  problems: readonly Problem[],
  allowed: ReadonlySet<string>,
): InsertBlock | undefined {
  if (isHeld(row)) return 'held';
  if (text.trim() === '') return 'empty';
  return problems.some(({ severity, code }) => severity === 'block' && !allowed.has(code))
    ? 'problems'
    : undefined;
}

/** @returns the codes a reply goes out in spite of; notes are not asked about, so not overridden. */
export function overridesOf(problems: readonly Problem[]): string[] {
  const codes = problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
  return [...new Set(codes)];
}
