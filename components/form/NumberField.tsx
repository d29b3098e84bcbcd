import { useState } from 'preact/hooks';
import { Field } from './Field';
import { wholeNumber } from './whole-number';

export type NumberFieldProps = {
  readonly label: string;
  readonly help?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Stands after the number: "minutes". */
  readonly unit?: string;
  readonly onChange: (value: number) => void;
};

/** A whole number. What is half typed or out of range stays in the field and is put right on leaving it. */
export function NumberField({ label, help, value, min, max, unit, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const type = (text: string) => {
    setTyped(text);
    const number = wholeNumber(text, min, max);
    if (number !== undefined && number !== value) onChange(number);
  };
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <span class="number-field">
          <input
            {...ids}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            step={1}
            value={typed ?? String(value)}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={() => setTyped(undefined)}
          />
          {unit && <span class="soft">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
