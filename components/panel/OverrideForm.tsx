import { useLayoutEffect, useRef } from 'preact/hooks';
import { checkNames } from '@/components/check-words';
import { useReturnFocus } from '@/components/use-return-focus';
import { t } from '@/components/words';
import { MAX_REASON } from '@/utils/core/cases/override';
import type { Problem } from '@/utils/core/lint/problem';
import type { WayOut } from './go-out';

export type OverrideFormProps = {
  readonly way: WayOut;
  /** What the reply goes out in spite of. */
  readonly problems: readonly Problem[];
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Why does the reply go out in spite of the checks? One click on a usual reason, or one line. */
export function OverrideForm({ way, problems, onReason, onCancel }: OverrideFormProps) {
  useReturnFocus();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const usual = [t('panel_reason_wrong'), t('panel_reason_agreed'), t('panel_reason_fits')];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    if (reason !== '') onReason(reason);
  };
  return (
    <form class="case-form" aria-label={t('panel_override_title')} onSubmit={submit}>
      <p>
        {t('panel_override_ask')} <strong>{checkNames(problems.map(({ code }) => code))}</strong>
      </p>
      <div class="row">
        {usual.map((reason) => (
          <button key={reason} type="button" class="small-button" onClick={() => onReason(reason)}>
            {reason}
          </button>
        ))}
      </div>
      <label class="field">
        {t('panel_override_reason')}
        <input ref={field} name="reason" maxLength={MAX_REASON} dir="auto" required />
      </label>
      <div class="row">
        <button class="primary">
          {t(way === 'insert' ? 'panel_override_insert' : 'panel_override_copy')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('panel_cancel')}
        </button>
      </div>
    </form>
  );
}
