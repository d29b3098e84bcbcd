import { useState } from 'preact/hooks';
import { OutgoingView } from '@/components/engine/OutgoingView';
import { t, tCode } from '@/components/words';
import type { RewriteKind } from '@/utils/core/reply/rewrite';
import type { ModelTask } from '@/utils/services/panel/ask-model';
import type { Outgoing } from '@/utils/services/panel/outgoing';

/** A change the model can make to the reply as it stands. */
export type RewritePreview = { readonly kind: RewriteKind; readonly task: ModelTask };

export type RequestPreviewProps = {
  readonly rewrites: readonly RewritePreview[];
  readonly outgoing: (task: ModelTask) => Outgoing | undefined;
};

const DRAFTS: ModelTask = { kind: 'drafts' };

/** What each press of a button would send, at any time. Built only while it is open: it costs the panel a few milliseconds. */
export function RequestPreview({ rewrites, outgoing }: RequestPreviewProps) {
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState('');
  const task = rewrites.find((one) => one.kind === kind)?.task ?? DRAFTS;
  const shown = open ? outgoing(task) : undefined;
  return (
    <details class="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('panel_model_sends')}</summary>
      {open && rewrites.length > 0 && (
        <label class="row outgoing-for">
          {t('outgoing_for')}
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">{t('outgoing_for_drafts')}</option>
            {rewrites.map((one) => (
              <option key={one.kind} value={one.kind}>
                {t('outgoing_for_rewrite', tCode('rewrite', one.kind))}
              </option>
            ))}
          </select>
        </label>
      )}
      {open && !shown && <p class="soft">{t('outgoing_none')}</p>}
      {shown && <OutgoingView outgoing={shown} />}
    </details>
  );
}
