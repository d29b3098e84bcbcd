import type { Problem, ProblemSeverity } from '@/utils/core/lint/problem';
import { Icon } from './Icon';
import { t, tCode } from './words';

export type ProblemListProps = {
  readonly problems: readonly Problem[];
  /** Codes of blocking problems the agent chose to go on with. */
  readonly allowed: ReadonlySet<string>;
  readonly onFix: (problem: Problem) => void;
  readonly onAllow: (code: string) => void;
};

const ICON_OF = { block: 'stop', warn: 'warn', note: undefined } as const satisfies Record<
  ProblemSeverity,
  unknown
>;

const RANK = { block: 0, warn: 1, note: 2 } as const satisfies Record<ProblemSeverity, number>;

function worstFirst(a: Problem, b: Problem): number {
  return RANK[a.severity] - RANK[b.severity];
}

/** What the lint says about a reply: worst first, each with its mend where there is one. */
export function ProblemList({ problems, allowed, onFix, onAllow }: ProblemListProps) {
  return (
    <ul class="problems" aria-label={t('panel_checks')}>
      {problems.toSorted(worstFirst).map((problem) => {
        const icon = ICON_OF[problem.severity];
        return (
          <li key={`${problem.code}:${problem.start}`} class={`problem problem-${problem.severity}`}>
            {icon && <Icon name={icon} />}
            <span class="problem-words">{tCode('lint', problem.code, ...(problem.params ?? []))}</span>
            {problem.fixed !== undefined && (
              <button type="button" class="small-button" onClick={() => onFix(problem)}>
                {t('panel_fix')}
              </button>
            )}
            {problem.severity === 'block' && (
              <button
                type="button"
                class="small-button quiet"
                aria-pressed={allowed.has(problem.code)}
                onClick={() => onAllow(problem.code)}
              >
                {allowed.has(problem.code) ? t('panel_allowed') : t('panel_allow')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
