/** One entry of a case's history as a sentence. */
import { joinAnd } from '@/components/join-words';
import { minutesText } from '@/components/format';
import { eventText } from '@/components/panel/CaseHistory';
import { conditionWords, quoted } from '@/components/rules/condition-words';
import { t, tCode } from '@/components/words';
import type { CaseEvent } from '@/utils/core/cases/event';
import type { Decision } from '@/utils/core/rules/schema';

/** @param postedAt when the post was written, epoch milliseconds, for how long an answer took */
export function timelineWords(event: CaseEvent, postedAt: number): string {
  switch (event.type) {
    case 'detected': {
      const { intent, severity } = event.finding;
      return severity
        ? t('cases_event_detected_severity', tCode('intent', intent), tCode('severity', severity))
        : t('cases_event_detected', tCode('intent', intent));
    }
    case 'updated':
      return t('cases_event_updated');
    case 'replied':
      return t('cases_event_replied_after', minutesText((event.repliedAt - postedAt) / 60_000));
    case 'tagged':
      return tagWords(event.add, event.remove);
    case 'suggested':
    case 'inserted':
    case 'escalated':
    case 'released':
    case 'resolved':
    case 'dismissed':
    case 'reopened':
    case 'relabelled':
    case 'unlabelled':
    case 'forgotten':
    case 'noted':
      return eventText(event);
  }
}

/** @returns one sentence a fired rule: its name and the conditions that held */
export function firedWords(decision: Decision): string[] {
  return decision.fired.map(({ name, because }) =>
    because.length === 0
      ? t('cases_rule_plain', name)
      : t('cases_rule_because', name, joinAnd(because.map(conditionWords))),
  );
}

function tagWords(add: readonly string[], remove: readonly string[]): string {
  const parts = [];
  if (add.length > 0) parts.push(t('cases_event_tagged_added', joinAnd(add.map(quoted))));
  if (remove.length > 0) parts.push(t('cases_event_tagged_removed', joinAnd(remove.map(quoted))));
  return parts.join('. ');
}
