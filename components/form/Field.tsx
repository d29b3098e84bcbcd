import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type FieldIds = { readonly id: string; readonly 'aria-describedby': string | undefined };

export type FieldProps = {
  readonly label: string;
  /** One line under the control: what it does, an example. */
  readonly help?: string;
  /** Gets the ids to put on the control. */
  readonly children: (ids: FieldIds) => ComponentChildren;
};

/** A control with its label and one line of help, tied together for a screen reader. */
export function Field({ label, help, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': help ? `${id}-help` : undefined })}
      {help && (
        <p id={`${id}-help`} class="soft small">
          {help}
        </p>
      )}
    </div>
  );
}
