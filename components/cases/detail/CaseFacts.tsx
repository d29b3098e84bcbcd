import { joinAnd } from '@/components/join-words';
import { choiceValueWords } from '@/components/rules/condition-words';
import { t, tCode } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';

/** What is known about a case besides its words, each fact only when there is one. */
export function CaseFacts({ row }: { readonly row: Case }) {
  const { topics, risks, lang, score } = row.finding;
  const subjects = [...topics.map((id) => tCode('topic', id)), ...risks.map((id) => tCode('risk', id))];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('cases_column_status'), tCode('status', row.status)],
    [t('cases_fact_priority'), tCode('priority', row.priority)],
    [t('cases_fact_topics'), subjects.length > 0 ? joinAnd([...new Set(subjects)]) : undefined],
    [t('cases_fact_language'), lang && choiceValueWords('lang', lang)],
    [t('cases_fact_certainty'), t('cases_fact_certainty_value', Math.round(score * 100))],
    [t('cases_fact_route'), row.escalatedTo ?? row.decision.route],
    [t('cases_fact_agent'), row.agent || undefined],
  ];
  return (
    <dl class="case-facts" aria-label={t('cases_facts')}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt class="soft">{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
