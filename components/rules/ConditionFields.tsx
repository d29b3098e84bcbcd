import { NumberField } from '@/components/form/NumberField';
import { Select } from '@/components/form/SelectField';
import { TokenInput } from '@/components/form/TokenInput';
import { Icon } from '@/components/Icon';
import { t, tCode } from '@/components/words';
import type { Condition } from '@/utils/core/rules/schema';
import { ChoiceValues } from './ChoiceValues';
import { CONDITION_FIELDS, conditionOn, opsFor, withOp } from './edit-condition';

export type ConditionFieldsProps = {
  readonly condition: Condition;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
};

/** One condition: what to look at, how to compare, with what. */
export function ConditionFields({ condition, number, onChange, onRemove }: ConditionFieldsProps) {
  return (
    <li>
      <fieldset class="rule-part">
        <legend class="visually-hidden">{t('rules_condition_number', number)}</legend>
        <div class="rule-part-head">
          <Select
            aria-label={t('rules_field')}
            value={condition.field}
            options={CONDITION_FIELDS.map((field) => ({ value: field, label: tCode('rules_field', field) }))}
            onChange={(field) => onChange(conditionOn(field))}
          />
          <Select
            aria-label={t('rules_op')}
            value={condition.op}
            options={opsFor(condition).map((op) => ({ value: op, label: tCode('rules_op', op) }))}
            onChange={(op) => onChange(withOp(condition, op))}
          />
          <button
            type="button"
            class="quiet rule-part-remove"
            aria-label={t('rules_remove_condition')}
            onClick={onRemove}
          >
            <Icon name="close" />
          </button>
        </div>
        <ConditionValue condition={condition} onChange={onChange} />
      </fieldset>
    </li>
  );
}

const TOKENS = { maxLength: 200, maxCount: 200 };

function ConditionValue({ condition, onChange }: Pick<ConditionFieldsProps, 'condition' | 'onChange'>) {
  if ('values' in condition) {
    return (
      <ChoiceValues
        field={condition.field}
        values={condition.values}
        onChange={(values) => onChange({ ...condition, values })}
      />
    );
  }
  if ('words' in condition) {
    return (
      <TokenInput
        label={t('rules_words')}
        help={t('rules_words_help')}
        tokens={condition.words}
        rules={TOKENS}
        onChange={(words) => onChange({ ...condition, words })}
      />
    );
  }
  // Certainty is kept as 0 to 1 and shown in percent.
  const scale = condition.field === 'confidence' ? 100 : 1;
  const unit = condition.field === 'confidence' || condition.field === 'ageMinutes';
  return (
    <NumberField
      label={t('rules_value')}
      value={Math.round(condition.value * scale)}
      min={0}
      max={scale === 100 ? 100 : 1_000_000}
      unit={unit ? tCode('rules_unit', condition.field) : undefined}
      onChange={(value) => onChange({ ...condition, value: value / scale })}
    />
  );
}
