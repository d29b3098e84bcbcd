import { useId, useState } from 'preact/hooks';
import type { Reason } from '@/utils/core/detect/finding';
import { countText } from './format';
import { quoteParts } from './quote-parts';
import { t, tCode } from './words';

/** Longer texts start folded: the reply must stay in sight. */
const FOLD_CHARS = 420;
const FOLD_LINES = 7;

export type QuoteProps = {
  readonly text: string;
  readonly reasons?: readonly Reason[];
  /** Language tag of the text, when known. */
  readonly lang?: string;
};

/** Somebody's words, as text and nothing else, with the words that gave a reason marked. */
export function Quote({ text, reasons = [], lang }: QuoteProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const long = text.length > FOLD_CHARS || text.split('\n').length > FOLD_LINES;
  return (
    <div class="quote">
      <blockquote id={id} class={long && !open ? 'quote-text folded' : 'quote-text'} dir="auto" lang={lang}>
        {quoteParts(text, reasons).map((part, index) =>
          part.code ? (
            <mark key={index} title={tCode('reason', part.code)}>
              {part.text}
            </mark>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </blockquote>
      {long && (
        <button
          type="button"
          class="link small"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? t('panel_fold') : t('panel_unfold', countText(text.length))}
        </button>
      )}
    </div>
  );
}
