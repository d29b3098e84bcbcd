import { useId, useState } from 'preact/hooks';
import { t } from './words';

export type DraftWhyProps = {
  /** What the suggestion does, e.g. "apologises". */
  readonly steps: readonly string[];
  /** Why it does that. */
  readonly reasons: readonly string[];
};

/** The button that says why a suggestion is as it is: folded, so that the next suggestions stay in sight. */
export function DraftWhy({ steps, reasons }: DraftWhyProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (steps.length + reasons.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="link"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('panel_why_reply')}
      </button>
      <div id={id} class="draft-why soft" hidden={!open}>
        {steps.length > 0 && <p>{steps.join(' · ')}</p>}
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
