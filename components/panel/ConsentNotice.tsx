import { useLayoutEffect, useRef } from 'preact/hooks';
import { OutgoingView } from '@/components/engine/OutgoingView';
import { Notice } from '@/components/Notice';
import { t } from '@/components/words';
import type { Outgoing } from '@/utils/services/panel/outgoing';

export type ConsentNoticeProps = {
  readonly outgoing?: Outgoing;
  readonly onAgree: () => void;
  readonly onDismiss: () => void;
};

/** Before the first request to a server that is not on this machine: what would leave, in full, and the choice. */
export function ConsentNotice({ outgoing, onAgree, onDismiss }: ConsentNoticeProps) {
  const later = useRef<HTMLButtonElement>(null);
  // Where the click was, the button is gone; the harmless answer is the one under the finger.
  useLayoutEffect(() => later.current?.focus(), []);
  return (
    <Notice tone="warn" title={t('consent_title', outgoing?.host ?? '')}>
      <p>{t('consent_hint')}</p>
      {outgoing ? <OutgoingView outgoing={outgoing} /> : <p class="soft">{t('outgoing_none')}</p>}
      <p class="row">
        <button type="button" class="main-action" disabled={!outgoing} onClick={onAgree}>
          {t('consent_agree')}
        </button>
        <button type="button" ref={later} onClick={onDismiss}>
          {t('consent_later')}
        </button>
      </p>
      <p class="soft small">{t('consent_undo')}</p>
    </Notice>
  );
}
