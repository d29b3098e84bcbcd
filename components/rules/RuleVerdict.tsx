import { Icon } from '@/components/Icon';
import { Quote } from '@/components/Quote';
import { LanguageNote } from '@/components/LanguageNote';
import { ReasonList } from '@/components/ReasonList';
import { SeverityBadge } from '@/components/SeverityBadge';
import { joinAnd } from '@/components/join-words';
import { t, tCode } from '@/components/words';
import type { Finding } from '@/utils/core/detect/finding';
import type { ConditionResult, RuleTrace } from '@/utils/core/rules/evaluate';
import type { Decision, Rule } from '@/utils/core/rules/schema';
import { conditionWords, quoted } from './condition-words';
import type { Judged } from './RuleTest';

/** The outcome for one text: what it reads as, what is decided, and every rule with its conditions. */
export function RuleVerdict({ judged, rules }: { readonly judged: Judged; readonly rules: readonly Rule[] }) {
  const looked = new Map(judged.traces.map((trace) => [trace.rule.id, trace]));
  return (
    <div class="verdict" aria-live="polite">
      {judged.finding && <FindingLines finding={judged.finding} text={judged.text} />}
      <h4>{t('rules_test_decision')}</h4>
      <p>{decisionWords(judged.decision)}</p>
      <ol class="traces">
        {rules
          .filter((rule) => rule.on)
          .map((rule) => (
            <TraceLine key={rule.id} rule={rule} trace={looked.get(rule.id)} />
          ))}
      </ol>
    </div>
  );
}

function FindingLines({ finding, text }: { readonly finding: Finding; readonly text: string }) {
  const about = [
    ...new Set([
      ...finding.topics.map((id) => tCode('topic', id)),
      ...finding.risks.map((id) => tCode('risk', id)),
    ]),
  ];
  return (
    <>
      <h4>{t('rules_test_finding')}</h4>
      <p class="row">
        <SeverityBadge intent={finding.intent} severity={finding.severity} />
        <span>{about.join(' · ')}</span>
        <span class="soft">{t('rules_test_certainty', Math.round(finding.score * 100))}</span>
      </p>
      <Quote text={text} reasons={finding.reasons} />
      <ReasonList finding={finding} />
      <LanguageNote finding={finding} />
      {finding.aboutBrand === 'no' && <p class="small">{t('rules_test_not_brand')}</p>}
    </>
  );
}

function TraceLine({ rule, trace }: { readonly rule: Rule; readonly trace?: RuleTrace }) {
  if (!trace) {
    return (
      <li class="trace soft">
        <bdi>{rule.name}</bdi>: {t('rules_test_not_reached')}
      </li>
    );
  }
  return (
    <li class="trace">
      <details open={trace.fired}>
        <summary>
          {trace.fired ? <Icon name="check" /> : <Icon name="close" />}
          <span>
            <bdi>{rule.name}</bdi>: {trace.fired ? t('rules_test_fires') : t('rules_test_not')}
          </span>
        </summary>
        <ul>
          {[...trace.all, ...trace.any].map((result, index) => (
            <ConditionLine key={index} result={result} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function ConditionLine({ result }: { readonly result: ConditionResult }) {
  return (
    <li class={result.held ? 'condition-held' : 'soft'}>
      {conditionWords(result.condition)}:{' '}
      {result.held ? t('rules_test_held') : t('rules_test_failed_condition')}
    </li>
  );
}

/** @returns what the rules decided, as sentences */
export function decisionWords(decision: Decision): string {
  const lines = [t('rules_test_priority', tCode('priority', decision.priority))];
  if (decision.tags.length > 0) lines.push(t('rules_test_tags', joinAnd(decision.tags.map(quoted))));
  if (decision.hold) lines.push(t('rules_test_hold', decision.hold.reason.replace(/[.\s]+$/u, '')));
  if (decision.route) lines.push(t('rules_test_route', decision.route));
  if (decision.fired.length === 0) lines.push(t('rules_test_nothing_fired').replace(/\.$/, ''));
  return `${lines.join('. ')}.`;
}
