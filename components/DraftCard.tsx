import type { ComponentChildren } from 'preact';
import type { Draft } from '@/utils/core/reply/draft';
import { dayText } from './format';
import { LengthCount } from './LengthCount';
import { textDirection } from './text-direction';
import { t, tCode } from './words';

export type DraftCardProps = {
  readonly draft: Draft;
  /** Its place in the list and the key that chooses it. */
  readonly number: number;
  /** The text as it stands: the agent may have edited it. */
  readonly text: string;
  readonly length: number;
  readonly limit: number;
  readonly chosen: boolean;
  readonly edited: boolean;
  /** The editor, inside the chosen card. */
  readonly children?: ComponentChildren;
  readonly onChoose: () => void;
};

/** One suggested reply: folded to two lines until it is chosen, then the place where it is edited. */
export function DraftCard({ draft, number, text, chosen, edited, children, ...props }: DraftCardProps) {
  return (
    <li class={chosen ? 'draft draft-chosen' : 'draft'}>
      <button type="button" class="draft-pick" aria-pressed={chosen} onClick={props.onChoose}>
        <span class="draft-head">
          <kbd>{number}</kbd>
          <span class="draft-name">{nameOf(draft)}</span>
          <span class="soft draft-source">{sourceText(draft, edited)}</span>
          {!chosen && <LengthCount length={props.length} limit={props.limit} />}
        </span>
        {!chosen && (
          <span class="draft-text" dir={textDirection(draft.lang)} lang={draft.lang}>
            {text}
          </span>
        )}
      </button>
      {chosen && (
        <div class="draft-body">
          {children}
          {draft.notes.map((note) => (
            <p key={note} class="small draft-note">
              {tCode('note', note)}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

/** A reply of the past is known by its day, a saved one by its title, every other draft by its manner. */
function nameOf({ source, engine, approach }: Draft): string {
  if (source === 'saved') return t('panel_saved_reply', engine);
  return source === 'past'
    ? t('panel_from_your_reply', dayText(Date.parse(engine)))
    : tCode('approach', approach);
}

function sourceText(draft: Draft, edited: boolean): string {
  // The names of saved replies and those of the past say where they are from.
  const isNamed = draft.source === 'saved' || draft.source === 'past';
  const parts = isNamed ? [] : [draft.source === 'model' ? draft.engine : tCode('source', draft.source)];
  if (draft.partial) parts.push(t('panel_partial'));
  if (edited) parts.push(t('panel_edited'));
  return parts.join(' · ');
}
