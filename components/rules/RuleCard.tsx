import { countText } from '@/components/format';
import { Switch } from '@/components/form/Switch';
import { t } from '@/components/words';
import type { Rule } from '@/utils/core/rules/schema';
import { RuleEditor } from './RuleEditor';
import { ruleSentence } from './rule-sentence';
import { RuleButtons, type RuleActions } from './RuleButtons';

export type RuleCardProps = RuleActions & {
  readonly rule: Rule;
  /** Its place, from 1, and how many rules there are. */
  readonly number: number;
  readonly count: number;
  /** Cases it would have matched, of how many; undefined while not counted. */
  readonly matches?: { readonly matched: number; readonly of: number };
  readonly editing: boolean;
  readonly onChange: (rule: Rule) => void;
};

/** One rule as a sentence, with what it would have caught; opened, its editor. */
export function RuleCard({ rule, number, count, matches, editing, onChange, ...actions }: RuleCardProps) {
  const titleId = `rule-${rule.id}`;
  return (
    <li class={rule.on ? 'card rule' : 'card rule rule-off'} data-rule={rule.id} aria-labelledby={titleId}>
      <div class="rule-head">
        <span class="rule-number soft" aria-hidden="true">
          {number}
        </span>
        <h3 id={titleId} dir="auto">
          {rule.name}
        </h3>
        <RuleButtons rule={rule} number={number} count={count} editing={editing} {...actions} />
      </div>
      <p class="rule-sentence" dir="auto">
        {ruleSentence(rule)}
      </p>
      {editing && <RuleEditor rule={rule} onChange={onChange} onDone={() => actions.onEdit(false)} />}
      <div class="rule-foot">
        <Switch
          label={t('rules_on')}
          name={t('rules_on_label', rule.name)}
          on={rule.on}
          onChange={(on) => onChange({ ...rule, on })}
        />
        {matches && <p class="soft small">{matchWords(matches)}</p>}
      </div>
    </li>
  );
}

function matchWords({ matched, of }: { readonly matched: number; readonly of: number }): string {
  return of === 0 ? t('rules_matches_none') : t('rules_matches', countText(matched), countText(of));
}
