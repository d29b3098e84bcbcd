import type { Decision } from '@/utils/core/rules/schema';
import { conditionWords } from './rules/condition-words';
import { joinAnd } from './join-words';
import { Notice } from './Notice';
import { t } from './words';

/** Why a reply is held: the rule's own reason, who decides, and on request every rule that fired with what made it fire. */
export function HoldNotice({ decision }: { readonly decision: Decision }) {
  const { hold } = decision;
  if (!hold) return null;
  const rule = decision.fired.find((fired) => fired.id === hold.ruleId);
  return (
    <Notice tone="stop" title={t('panel_held', decision.route ?? rule?.name ?? hold.ruleId)}>
      <p>{hold.reason}</p>
      <FiredRules decision={decision} />
    </Notice>
  );
}

/** The rules that fired, each with the conditions that held. */
export function FiredRules({ decision }: { readonly decision: Decision }) {
  if (decision.fired.length === 0) return null;
  return (
    <details class="fired">
      <summary>{t('panel_see_why')}</summary>
      <ul>
        {decision.fired.map((rule) => (
          <li key={rule.id}>
            {t('panel_rule_fired', rule.name)} {joinAnd(rule.because.map(conditionWords))}
          </li>
        ))}
      </ul>
    </details>
  );
}
