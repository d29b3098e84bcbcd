import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { joinAnd } from '@/components/join-words';
import { Notice } from '@/components/Notice';
import { Report } from '@/components/Report';
import { t, tCode } from '@/components/words';
import { SITE_IDS } from '@/utils/core/post';
import type { PageStatus } from '@/utils/messaging/protocol';
import type { PanelShell } from './panel-shell';

export type SiteNoticeProps = {
  readonly status: PageStatus;
  readonly shell: Pick<PanelShell, 'openOptions' | 'copyText' | 'report'>;
};

/** Why nothing of this page is listed, and the way to change that. */
export function SiteNotice({ status, shell }: SiteNoticeProps) {
  const site = status.site ? tCode('site', status.site) : '';
  if (status.state === 'none') {
    const sites = joinAnd(SITE_IDS.map((id) => tCode('site', id)));
    return <EmptyState title={t('panel_none_title')} hint={t('panel_none_hint', sites)} />;
  }
  if (status.state === 'off') {
    return (
      <EmptyState title={t('panel_off_title', site)} hint={t('panel_off_hint', site)}>
        <button type="button" class="primary" onClick={shell.openOptions}>
          {t('panel_off_button')}
        </button>
      </EmptyState>
    );
  }
  if (status.state === 'unreadable') return <Unreadable status={status} site={site} shell={shell} />;
  return null;
}

function Unreadable({ status, site, shell }: SiteNoticeProps & { readonly site: string }) {
  const [copied, setCopied] = useState(false);
  const report = status.health ? shell.report(status.health) : undefined;
  const copy = async (text: string) => {
    await shell.copyText(text);
    setCopied(true);
  };
  return (
    <Notice tone="warn" title={t('panel_unreadable_title', site)}>
      <p>{t('panel_unreadable_hint')}</p>
      {report && (
        <>
          <p class="row">
            <button type="button" onClick={() => void copy(report)}>
              {t('panel_report_copy')}
            </button>
            <output class="soft small">{copied ? t('panel_report_copied') : ''}</output>
          </p>
          <details>
            <summary>{t('panel_report_show')}</summary>
            <Report label={t('panel_report_show')} text={report} />
          </details>
        </>
      )}
    </Notice>
  );
}
