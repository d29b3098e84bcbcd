import { momentText } from '@/components/format';
import { t, tCode } from '@/components/words';
import type { CaseEvent } from '@/utils/core/cases/event';
import { TextChange } from './TextChange';
import { firedWords, timelineWords } from './timeline-words';

export type TimelineProps = {
  readonly events: readonly CaseEvent[];
  /** When the post was written, epoch milliseconds. */
  readonly postedAt: number;
};

/** Everything that happened to a case, oldest first. */
export function Timeline({ events, postedAt }: TimelineProps) {
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h3 id="timeline">{t('cases_timeline')}</h3>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <p class="soft small">
              <time dateTime={new Date(event.at).toISOString()}>{momentText(event.at)}</time>
              {event.agent && (
                <>
                  {' · '}
                  <bdi>{event.agent}</bdi>
                </>
              )}
            </p>
            <p dir="auto" class="event-words">
              {timelineWords(event, postedAt)}
            </p>
            <EventDetail event={event} events={events} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type EventDetailProps = { readonly event: CaseEvent; readonly events: readonly CaseEvent[] };

function EventDetail({ event, events }: EventDetailProps) {
  switch (event.type) {
    case 'detected':
    case 'updated':
      return (
        <>
          {firedWords(event.decision).map((words) => (
            <p key={words} class="small" dir="auto">
              {words}
            </p>
          ))}
        </>
      );
    case 'suggested':
      return <Drafts event={event} events={events} />;
    case 'inserted':
      return <InsertedText event={event} />;
    case 'replied':
      return (
        <p class="event-text" dir="auto">
          {event.text}
        </p>
      );
    case 'escalated':
    case 'released':
    case 'resolved':
    case 'dismissed':
    case 'reopened':
    case 'relabelled':
    case 'unlabelled':
    case 'forgotten':
    case 'noted':
    case 'tagged':
      return null;
  }
}

function InsertedText({ event }: { readonly event: Extract<CaseEvent, { type: 'inserted' }> }) {
  const { text, draftText } = event;
  if (draftText === undefined || draftText === text) {
    return (
      <>
        <p class="event-text" dir="auto">
          {text}
        </p>
        <p class="soft small">{t(draftText === undefined ? 'cases_reply_own' : 'cases_reply_as_is')}</p>
      </>
    );
  }
  return (
    <>
      <TextChange before={draftText} after={text} />
      <p class="soft small">{t('cases_reply_changed')}</p>
    </>
  );
}

function Drafts({
  event,
  events,
}: {
  readonly event: Extract<CaseEvent, { type: 'suggested' }>;
  readonly events: readonly CaseEvent[];
}) {
  const taken = new Set(
    events.flatMap((later) =>
      later.type === 'inserted' && later.draftText !== undefined ? [later.draftText] : [],
    ),
  );
  return (
    <details>
      <summary>{t('cases_drafts')}</summary>
      <ul class="event-drafts">
        {event.drafts.map((draft) => (
          <li key={draft.id}>
            <p class="soft small">
              {draft.source === 'model' ? draft.engine : tCode('source', draft.source)}
              {draft.partial && ` · ${t('panel_partial')}`}
              {taken.has(draft.text) && ` · ${t('cases_draft_chosen')}`}
            </p>
            <p class="event-text" dir="auto">
              {draft.text}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
