import { Field } from './Field';

export type TextFieldProps = {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly max: number;
  readonly placeholder?: string;
  /** More than one line. */
  readonly long?: boolean;
  readonly onChange: (value: string) => void;
};

/** Plain text; says each change as it is typed. */
export function TextField({ label, help, value, max, placeholder, long, onChange }: TextFieldProps) {
  return (
    <Field label={label} help={help}>
      {(ids) => {
        const shared = { ...ids, value, placeholder, maxLength: max, dir: 'auto' as const };
        return long ? (
          <textarea {...shared} rows={2} onInput={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <input {...shared} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}
