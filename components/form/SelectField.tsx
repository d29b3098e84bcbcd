import { Field } from './Field';

export type Option<Value extends string> = { readonly value: Value; readonly label: string };

export type SelectFieldProps<Value extends string> = {
  readonly label: string;
  readonly help?: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
};

/** One of a few, in a native list. */
export function SelectField<Value extends string>({ label, help, ...props }: SelectFieldProps<Value>) {
  return (
    <Field label={label} help={help}>
      {(ids) => <Select {...ids} {...props} />}
    </Field>
  );
}

export type SelectProps<Value extends string> = Omit<SelectFieldProps<Value>, 'label' | 'help'> & {
  readonly id?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-label'?: string;
};

/** The list alone, for places with a label of their own. */
export function Select<Value extends string>({ options, value, onChange, ...rest }: SelectProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <select {...rest} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
