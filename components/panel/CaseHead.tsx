import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Person } from '@/components/Person';
import { SeverityBadge } from '@/components/SeverityBadge';
import { SlaNote } from '@/components/SlaNote';
import { TimeAgo } from '@/components/TimeAgo';
import { t, tCode } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';
import { slaOf } from '@/utils/core/cases/sla';

export type CaseHeadProps = {
  readonly row: Case;
  readonly slaMinutes: number;
  readonly now: number;
  /** The post's address; absent when the page showed none that can be trusted. */
  readonly link?: string;
  readonly onBack: () => void;
};

/** Whose case this is, how bad, how long they wait, and the way back. Takes the focus, so that a screen reader starts here. */
export function CaseHead({ row, slaMinutes, now, link, onBack }: CaseHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <header class="case-head">
      <button
        type="button"
        class="quiet icon-button"
        title={t('panel_back')}
        aria-label={t('panel_back')}
        onClick={onBack}
      >
        <Icon name="back" />
      </button>
      <div class="case-who">
        <h1 ref={heading} tabIndex={-1}>
          <Person author={row.author} />
        </h1>
        <p class="case-meta">
          <SeverityBadge intent={row.correctedIntent ?? row.intent} severity={row.severity} />
          <span class="soft">
            {tCode('site', row.site)} · <TimeAgo at={row.postedAt} now={now} />
          </span>
          {row.open === 1 && <SlaNote sla={slaOf(row, slaMinutes, now)} />}
          {link && (
            <a
              class="with-icon nowrap case-link"
              href={link}
              target="_blank"
              rel="noreferrer"
              title={t('panel_open_post')}
            >
              <span>{t('panel_open_post')}</span> <Icon name="open" />
            </a>
          )}
        </p>
      </div>
    </header>
  );
}
