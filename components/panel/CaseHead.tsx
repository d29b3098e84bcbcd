import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Person } from '@/components/Person';
import { SeverityBadge } from '@/components/SeverityBadge';
import { TimeAgo } from '@/components/TimeAgo';
import { t, tCode } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';

export type CaseHeadProps = {
  readonly row: Case;
  readonly now: number;
  readonly onBack: () => void;
};

/** Whose case this is, and the way back. Takes the focus, so that a screen reader starts here. */
export function CaseHead({ row, now, onBack }: CaseHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
      <h2 ref={heading} tabIndex={-1}>
        <Person author={row.author} />
      </h2>
      <span class="case-meta">
        <SeverityBadge intent={row.correctedIntent ?? row.intent} severity={row.severity} />
        <span class="soft nowrap">
          {tCode('site', row.site)} · <TimeAgo at={row.postedAt} now={now} />
        </span>
      </span>
    </header>
  );
}
