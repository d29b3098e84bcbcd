import { Field } from './Field';

export type ScaleProps = {
  readonly label: string;
  readonly help?: string;
  readonly value: number;
  readonly max: number;
  /** Words for 1 to `max`; the one chosen is shown and read out. */
  readonly words: readonly string[];
  readonly onChange: (value: number) => void;
};

/** A few steps from one end to the other, each with a word. */
export function Scale({ label, help, value, max, words, onChange }: ScaleProps) {
  const word = words[value - 1] ?? String(value);
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <span class="scale">
          <input
            {...ids}
            type="range"
            min={1}
            max={max}
            step={1}
            value={value}
            aria-valuetext={word}
            onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
          />
          <output for={ids.id}>{word}</output>
        </span>
      )}
    </Field>
  );
}
