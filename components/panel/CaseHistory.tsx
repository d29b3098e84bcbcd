import { countText, momentText } from '@/components/format';
import { overrideWords } from '@/components/check-words';
import { t, tCode } from '@/components/words';
import type { CaseEvent } from '@/utils/core/cases/event';

/** What happened so far, newest first. */
export function CaseHistory({ events }: { readonly events: readonly CaseEvent[] }) {
  return (
    <details class="history">
      <summary>{t('panel_history')}</summary>
      <ol>
        {events.toReversed().map((event) => (
          <li key={event.id}>
            <time class="soft small" dateTime={new Date(event.at).toISOString()}>
              {momentText(event.at)}
            </time>
            <span dir="auto">{eventText(event)}</span>
            {event.agent && <bdi class="soft small">{event.agent}</bdi>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** @returns one event in a few words. */
export function eventText(event: CaseEvent): string {
  switch (event.type) {
    case 'suggested':
      return t('panel_event_suggested', countText(event.drafts.length));
    case 'inserted':
      return insertedText(event);
    case 'escalated':
      return withNote(t('panel_event_escalated', event.to), event.note);
    case 'released':
      return t('panel_event_released', event.by);
    case 'relabelled':
      return t('panel_event_relabelled', tCode('intent', event.intent));
    case 'noted':
      return t('panel_event_noted', event.note);
    case 'resolved':
      return withNote(t('panel_event_resolved'), event.note);
    case 'dismissed':
      return withNote(t('panel_event_dismissed'), event.reason);
    case 'detected':
    case 'updated':
    case 'replied':
    case 'reopened':
    case 'unlabelled':
    case 'forgotten':
    case 'tagged':
      return tCode('panel_event', event.type);
  }
}

/** With what it went out in spite of, and why. */
function insertedText({ via, overrides, overridden }: Extract<CaseEvent, { type: 'inserted' }>): string {
  const words = t(via === 'clipboard' ? 'panel_event_copied' : 'panel_event_inserted');
  const reasons = overridden ? overrideWords(overridden) : overrides.map((code) => tCode('check', code));
  return reasons.length === 0 ? words : `${words}. ${t('cases_overrides', reasons.join('; '))}`;
}

function withNote(words: string, note: string | undefined): string {
  return note ? `${words}: ${note}` : words;
}
