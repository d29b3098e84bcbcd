import { useId } from 'preact/hooks';

export type SwitchProps = {
  readonly label: string;
  /** What a screen reader says, where the label alone does not say of what. */
  readonly name?: string;
  readonly help?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
};

/** On or off, at once. */
export function Switch({ label, name, help, on, disabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-label={name}
        disabled={disabled}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {help && (
          <p id={`${id}-help`} class="soft small">
            {help}
          </p>
        )}
      </div>
    </div>
  );
}
