import { useEffect, useRef } from 'preact/hooks';
import { TokenInput } from '@/components/form/TokenInput';
import { CorrectionNote } from '@/components/CorrectionNote';
import { FiredRules } from '@/components/HoldNotice';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { EarlierCases } from '@/components/panel/EarlierCases';
import { Person } from '@/components/Person';
import { Quote } from '@/components/Quote';
import { LanguageNote } from '@/components/LanguageNote';
import { ReasonList } from '@/components/ReasonList';
import { SeverityBadge } from '@/components/SeverityBadge';
import { SlaNote } from '@/components/SlaNote';
import { TimeAgo } from '@/components/TimeAgo';
import { t, tCode } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import { isHeld } from '@/utils/core/cases/held';
import { slaOf } from '@/utils/core/cases/sla';
import type { PostKey } from '@/utils/core/post';
import type { CaseAct } from '@/utils/messaging/protocol';
import { CaseFacts } from './CaseFacts';
import { DetailActions } from './DetailActions';
import { tagChange } from './tag-change';
import { Timeline } from './Timeline';

export type CaseDetailProps = {
  readonly row: Case;
  readonly events: readonly CaseEvent[];
  /** Other cases of the same customer, newest first. */
  readonly earlier: readonly Case[];
  /** Address of the post, when it is known to be the site's. */
  readonly link?: string;
  readonly routes: readonly string[];
  readonly slaMinutes: number;
  readonly now: number;
  readonly onAct: (act: CaseAct) => void;
  readonly onOpen: (id: PostKey) => void;
  readonly onClose: () => void;
};

const TAGS = { maxLength: 60, maxCount: 30 };

/** One case: the customer's words, what was decided, what can be done, what happened. */
export function CaseDetail({
  row,
  events,
  earlier,
  link,
  routes,
  slaMinutes,
  now,
  onAct,
  onOpen,
  onClose,
}: CaseDetailProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), [row.id]);
  const held = row.open === 1 && isHeld(row) ? row.decision.hold : undefined;
  return (
    <article class="detail" aria-labelledby="detail-heading">
      <header class="detail-head">
        <h2 id="detail-heading" ref={headingRef} tabIndex={-1}>
          <Person author={row.author} />
        </h2>
        <button
          type="button"
          class="quiet icon-button"
          aria-label={t('cases_close')}
          title={t('cases_close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
        <p class="row detail-meta">
          <SeverityBadge intent={row.correctedIntent ?? row.intent} severity={row.severity} />
          <span class="soft">
            {tCode('site', row.site)} · <TimeAgo at={row.postedAt} now={now} />
          </span>
          <SlaNote sla={slaOf(row, slaMinutes, now)} />
        </p>
      </header>
      <Quote
        key={row.id}
        text={row.post.text || t('panel_no_text')}
        reasons={row.finding.reasons}
        lang={row.post.lang}
      />
      <ReasonList finding={row.finding} />
      <LanguageNote finding={row.finding} />
      <CorrectionNote row={row} onTakeBack={() => onAct({ type: 'unlabelled' })} />
      {link && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t('cases_open_post', tCode('site', row.site))} <Icon name="open" />
          </a>
        </p>
      )}
      {held && (
        <Notice tone="stop" title={t('panel_held', row.decision.route ?? held.ruleId)}>
          <p dir="auto">{held.reason}</p>
        </Notice>
      )}
      <FiredRules decision={row.decision} />
      <DetailActions key={`actions ${row.id}`} row={row} routes={routes} onAct={onAct} />
      <CaseFacts row={row} />
      <TokenInput
        key={`tags ${row.id}`}
        label={t('cases_tags')}
        help={t('cases_tags_help')}
        tokens={row.tags}
        rules={TAGS}
        onChange={(tags) => onAct({ type: 'tagged', ...tagChange(row.tags, tags) })}
      />
      <EarlierCases rows={earlier} onOpen={onOpen} />
      <Timeline events={events} postedAt={row.postedAt} />
    </article>
  );
}
