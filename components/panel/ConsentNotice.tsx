import { useLayoutEffect, useRef } from 'preact/hooks';
import { OutgoingView } from '@/components/engine/OutgoingView';
import { Icon } from '@/components/Icon';
import { t } from '@/components/words';
import type { Outgoing } from '@/utils/services/panel/outgoing';

export type ConsentNoticeProps = {
  readonly outgoing?: Outgoing;
  readonly onAgree: () => void;
  readonly onDismiss: () => void;
};

/** Before the first request to a server that is not on this machine: what would leave, in full, and the choice. */
export function ConsentNotice({ outgoing, onAgree, onDismiss }: ConsentNoticeProps) {
  const top = useRef<HTMLElement>(null);
  // The button that was pressed is gone: reading goes on at the first line, the answers come after what they are about.
  useLayoutEffect(() => {
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  return (
    <section ref={top} tabIndex={-1} class="consent" aria-labelledby="consent">
      <header class="consent-head">
        <Icon name="warn" />
        <h2 id="consent">{t('consent_title', outgoing?.host ?? '')}</h2>
        <p>{t('consent_hint')}</p>
      </header>
      <div class="consent-body">
        {outgoing ? <OutgoingView outgoing={outgoing} /> : <p class="soft">{t('outgoing_none')}</p>}
      </div>
      <footer class="consent-foot">
        <p class="row">
          <button type="button" class="main-action" disabled={!outgoing} onClick={onAgree}>
            {t('consent_agree')}
          </button>
          <button type="button" onClick={onDismiss}>
            {t('consent_later')}
          </button>
        </p>
        <p class="soft small">{t('consent_undo')}</p>
      </footer>
    </section>
  );
}
