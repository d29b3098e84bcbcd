/** What a row of the table of checks says. */
import type { LintLang } from './langs';

export const PROBLEM_SEVERITIES = ['block', 'warn', 'note'] as const;
export type ProblemSeverity = (typeof PROBLEM_SEVERITIES)[number];

/** Groups in the order the options show them. Words as `check_group_<group>` in the locale files. */
export const CHECK_GROUPS = ['privacy', 'risk', 'slips', 'tone', 'voice', 'reply'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

export type CheckInfo = {
  readonly group: CheckGroup;
  readonly severity: ProblemSeverity;
  /**
   * `fixed`: the brand cannot change it, and the agent cannot go on in spite of it;
   * `never-off`: it may be made milder, but not silent. Absent: the brand decides.
   */
  readonly hold?: 'fixed' | 'never-off';
  /** Where it works: `any` language, those with `words`, or these alone. */
  readonly langs: 'any' | 'words' | readonly LintLang[];
  /** `nothing`: in other languages there is nothing to check, so nothing is missing. */
  readonly elsewhere?: 'nothing';
};
