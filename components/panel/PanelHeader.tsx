import { Icon } from '@/components/Icon';
import { t, tCode } from '@/components/words';
import type { PageStatus } from '@/utils/messaging/protocol';

export type PanelHeaderProps = {
  readonly status: PageStatus | undefined;
  readonly onDesk: () => void;
  readonly onOptions: () => void;
};

/** The product, what is being read beside it, and the ways out to the other pages. */
export function PanelHeader({ status, onDesk, onOptions }: PanelHeaderProps) {
  return (
    <header class="panel-header">
      <h1>Amends</h1>
      <SiteLine status={status} />
      <button type="button" class="quiet" onClick={onDesk}>
        {t('panel_desk')}
      </button>
      <button
        type="button"
        class="quiet icon-button"
        title={t('panel_options')}
        aria-label={t('panel_options')}
        onClick={onOptions}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

function SiteLine({ status }: { readonly status: PageStatus | undefined }) {
  if (!status) return <span class="site-line" />;
  const words = tCode('panel_site', status.state, status.site ? tCode('site', status.site) : '');
  return <span class={`site-line site-${status.state}`}>{words}</span>;
}
