/** Checks in words, without the text they found. */
import type { Override } from '@/utils/core/cases/override';
import type { Problem } from '@/utils/core/lint/problem';
import { countText } from './format';
import { joinAnd } from './join-words';
import { t, tCode } from './words';

/** @returns e.g. `Promise of a time, Blame`: the names of these checks, each once. */
export function checkNames(codes: readonly string[]): string {
  return joinAnd([...new Set(codes)].map((code) => tCode('check', code)));
}

/** @returns e.g. `Promise of a time: The shop said so` for every reason given. */
export function overrideWords(overridden: readonly Override[]): string[] {
  return overridden.map(({ code, reason }) => t('check_override', tCode('check', code), reason));
}

/** @returns one sentence on what the checks found, for a screen reader. */
export function problemSummary(problems: readonly Problem[]): string {
  if (problems.length === 0) return t('panel_checks_passed');
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  return t(
    'panel_checks_summary',
    countText(count('block')),
    countText(count('warn')),
    countText(count('note')),
  );
}
