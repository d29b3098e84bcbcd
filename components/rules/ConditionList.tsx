import { t } from '@/components/words';
import type { Condition } from '@/utils/core/rules/schema';
import { ConditionFields } from './ConditionFields';
import { conditionOn } from './edit-condition';

export type ConditionListProps = {
  readonly label: string;
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: Condition[]) => void;
};

/** The schema's limit for one list. */
const MAX_CONDITIONS = 20;

/** Conditions of one group, added and removed one by one. */
export function ConditionList({ label, conditions, onChange }: ConditionListProps) {
  return (
    <fieldset class="rule-group">
      <legend>{label}</legend>
      {conditions.length > 0 && (
        <ol class="rule-parts">
          {conditions.map((condition, index) => (
            <ConditionFields
              key={index}
              condition={condition}
              number={index + 1}
              onChange={(changed) => onChange(conditions.with(index, changed))}
              onRemove={() => onChange(conditions.toSpliced(index, 1))}
            />
          ))}
        </ol>
      )}
      <button
        type="button"
        disabled={conditions.length >= MAX_CONDITIONS}
        onClick={() => onChange([...conditions, conditionOn(conditions.length === 0 ? 'topic' : 'text')])}
      >
        {t('rules_add_condition')}
      </button>
    </fieldset>
  );
}
