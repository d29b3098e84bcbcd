import type { Case } from '@/utils/core/cases/case';
import { isHeld } from '@/utils/core/cases/held';
import { slaOf } from '@/utils/core/cases/sla';
import { ageText } from './format';
import { Icon } from './Icon';
import { Person } from './Person';
import { SeverityBadge } from './SeverityBadge';
import { SlaNote } from './SlaNote';
import { statusText } from './status-text';
import { t, tCode } from './words';

export type CaseCardProps = {
  readonly row: Case;
  /** First response target, minutes. */
  readonly slaMinutes: number;
  readonly now: number;
  readonly onOpen: () => void;
};

/** One case in a list: how bad, who, their words, what stands in the way. One button, so Enter opens it. */
export function CaseCard({ row, slaMinutes, now, onOpen }: CaseCardProps) {
  const intent = row.correctedIntent ?? row.intent;
  const level = intent === 'complaint' ? (row.severity ?? 'none') : 'none';
  const hold = row.open === 1 && isHeld(row) ? row.decision.hold : undefined;
  const status = statusText(row);
  const topics = [...new Set([...row.finding.risks, ...row.finding.topics])]
    .filter((id) => id !== 'other')
    .map(topicText)
    .join(' · ');
  return (
    <button type="button" class={`case-card case-${level}`} data-case={row.id} onClick={onOpen}>
      <span class="card-line">
        <SeverityBadge intent={intent} severity={row.severity} />
        <span class="card-topics" title={topics}>
          {topics}
        </span>
        <span class="soft nowrap">
          {tCode('site', row.site)} · {ageText(row.postedAt, now)}
        </span>
      </span>
      <span class="card-line card-who">
        <Person author={row.author} />
        {row.open === 1 && <SlaNote sla={slaOf(row, slaMinutes, now)} />}
      </span>
      <span class="card-words" dir="auto" lang={row.post.lang}>
        {row.post.text || t('panel_no_text')}
      </span>
      {(hold || status) && (
        <span class="card-line">
          {hold && (
            <span class="held">
              <Icon name="flag" />
              {t('panel_held', row.decision.route ?? hold.reason)}
            </span>
          )}
          {status && <span class="sentence">{status}</span>}
        </span>
      )}
    </button>
  );
}

/** Risks and topics share one line; a risk without its own words falls back to the topic of the same name. */
function topicText(id: string): string {
  const risk = tCode('risk', id);
  return risk === id ? tCode('topic', id) : risk;
}
