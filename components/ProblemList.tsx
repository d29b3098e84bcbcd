import type { Problem, ProblemSeverity } from '@/utils/core/lint/problem';
import { checkNames, problemSummary } from './check-words';
import { Icon } from './Icon';
import { languageName } from './language-name';
import { useSettled } from './use-settled';
import { t, tCode } from './words';

export type ProblemListProps = {
  readonly problems: readonly Problem[];
  /** There is a text: nothing found means that nothing is wrong. */
  readonly checked: boolean;
  /** Language of the reply, primary tag. */
  readonly lang: string;
  /** Checks that do not work in it. */
  readonly unchecked: readonly string[];
  readonly onFix: (problem: Problem) => void;
  /** Shows where in the text it is. */
  readonly onShow: (problem: Problem) => void;
};

const ICON_OF = { block: 'stop', warn: 'warn', note: undefined } as const satisfies Record<
  ProblemSeverity,
  unknown
>;
const RANK = { block: 0, warn: 1, note: 2 } as const satisfies Record<ProblemSeverity, number>;
/** Typing goes on: a screen reader hears what stands when the agent pauses, not each letter's news. */
const PAUSE_MS = 1500;

function worstFirst(a: Problem, b: Problem): number {
  return RANK[a.severity] - RANK[b.severity];
}

/** What the lint says about a reply: worst first, each with its place in the text and its mend where there is one. */
export function ProblemList({ problems, checked, lang, unchecked, onFix, onShow }: ProblemListProps) {
  const said = useSettled(checked ? problemSummary(problems) : '', PAUSE_MS);
  return (
    <>
      <ul class="problems" aria-label={t('panel_checks')}>
        {problems.toSorted(worstFirst).map((problem) => (
          <Row
            key={`${problem.code}:${problem.start}`}
            problem={problem}
            onFix={() => onFix(problem)}
            onShow={() => onShow(problem)}
          />
        ))}
      </ul>
      {checked && unchecked.length > 0 && (
        <p class="soft small">{t('panel_unchecked', languageName(lang), checkNames(unchecked))}</p>
      )}
      <output class="visually-hidden" aria-live="polite">
        {said}
      </output>
    </>
  );
}

type RowProps = {
  readonly problem: Problem;
  readonly onFix: () => void;
  readonly onShow: () => void;
};

function Row({ problem, onFix, onShow }: RowProps) {
  const { code, severity, params = [], start, fix } = problem;
  const icon = ICON_OF[severity];
  const words = tCode('lint', code, ...params);
  const fixWords = tCode('lint', `${code}_fix`);
  return (
    <li class={`problem problem-${severity}`}>
      {icon && <Icon name={icon} />}
      <span class="problem-words" dir="auto">
        <span class="visually-hidden">{tCode('check_level', severity)}: </span>
        {start === undefined ? (
          words
        ) : (
          <button type="button" class="problem-place" title={t('panel_show_place')} onClick={onShow}>
            {words}
          </button>
        )}
      </span>
      {fix && (
        <button type="button" class="small-button" aria-label={`${fixWords}: ${words}`} onClick={onFix}>
          {fixWords}
        </button>
      )}
    </li>
  );
}
