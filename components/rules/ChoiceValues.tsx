import { TokenInput } from '@/components/form/TokenInput';
import { t, tCode } from '@/components/words';
import { CHOICES } from './choices';
import { choiceValueWords, type ChoiceField } from './condition-words';

export type ChoiceValuesProps = {
  readonly field: ChoiceField;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
};

const TOKENS = { maxLength: 60, maxCount: 100 };

/** The values of a choice condition: boxes to tick where they are known, a list to type where they are not. */
export function ChoiceValues({ field, values, onChange }: ChoiceValuesProps) {
  const known = CHOICES[field];
  if (known === 'free') {
    return (
      <TokenInput
        label={t('rules_values')}
        help={field === 'lang' ? t('rules_lang_help') : undefined}
        tokens={values}
        rules={field === 'lang' ? { ...TOKENS, clean: (typed) => typed.trim().toLowerCase() } : TOKENS}
        onChange={onChange}
      />
    );
  }
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <fieldset class="ticks">
      <legend class="visually-hidden">{t('rules_values')}</legend>
      {known.map((value) => (
        <label key={value} class="tick">
          <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} />
          <span class="sentence">
            {field === 'verified' ? tCode('rules_verified_value', value) : choiceValueWords(field, value)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
