import { useId } from 'preact/hooks';

export type ChoiceOption<Value> = {
  readonly value: Value;
  readonly label: string;
  /** One line under the label: what choosing it means. */
  readonly help?: string;
};

export type ChoiceProps<Value> = {
  readonly label: string;
  readonly help?: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  /** The card's own heading says the same: the label is for screen readers only. */
  readonly quiet?: boolean;
  /** In one row rather than one under the other. */
  readonly inRow?: boolean;
  readonly onChange: (value: Value) => void;
};

/** One of a few, all in sight. */
export function Choice<Value extends string | number>({
  label,
  help,
  options,
  inRow,
  quiet,
  ...props
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice" aria-describedby={help ? `${name}-help` : undefined}>
      <legend class={quiet ? 'visually-hidden' : undefined}>{label}</legend>
      <div class={inRow ? 'choice-row' : 'choice-list'}>
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.help && <span class="soft small choice-help">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
      {help && (
        <p id={`${name}-help`} class="soft small">
          {help}
        </p>
      )}
    </fieldset>
  );
}
