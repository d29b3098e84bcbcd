import type { ComponentChildren } from 'preact';
import type { Problem } from '@/utils/core/lint/problem';
import { useId, useRef } from 'preact/hooks';
import { applyFix, showPlace } from './apply-fix';
import { LengthCount } from './LengthCount';
import { ProblemList } from './ProblemList';
import { textDirection } from './text-direction';
import { t } from './words';

export type ReplyEditorProps = {
  readonly text: string;
  readonly lang: string;
  /** Length and limit as the site counts them. */
  readonly length: number;
  readonly limit: number;
  readonly problems: readonly Problem[];
  /** Checks that do not work in the reply's language. */
  readonly unchecked: readonly string[];
  readonly onEdit: (text: string) => void;
  /** What the suggestion does, in a few words. */
  readonly facts?: string;
  /** Given when the text differs from the suggestion it started from. */
  readonly onRevert?: () => void;
  /** What can be done to the text as a whole. */
  readonly tools?: ComponentChildren;
};

/** The reply as it will go into the box, checked while one types. */
export function ReplyEditor(props: ReplyEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="editor">
      <textarea
        ref={field}
        class="editor-text"
        data-editor
        dir={textDirection(props.lang)}
        lang={props.lang || undefined}
        rows={rowsFor(props.text)}
        aria-label={t('panel_reply')}
        aria-describedby={id}
        placeholder={t('panel_own_placeholder')}
        value={props.text}
        onInput={(event) => props.onEdit(event.currentTarget.value)}
      />
      <p class="editor-foot" id={id}>
        <LengthCount length={props.length} limit={props.limit} />
        {props.text !== '' && props.problems.length === 0 && (
          <span class="good">{t('panel_checks_passed')}</span>
        )}
        {props.facts && <span class="soft">{props.facts}</span>}
        {props.onRevert && (
          <button type="button" class="link" onClick={props.onRevert}>
            {t('panel_revert')}
          </button>
        )}
      </p>
      {props.tools}
      <ProblemList
        problems={props.problems}
        checked={props.text.trim() !== ''}
        lang={props.lang}
        unchecked={props.unchecked}
        onFix={({ fixed }) => {
          if (field.current && fixed !== undefined) applyFix(field.current, fixed);
        }}
        onShow={({ start = 0, end = start }) => {
          if (field.current) showPlace(field.current, start, end);
        }}
      />
    </div>
  );
}

/** For browsers whose text fields do not grow by themselves (`field-sizing`); about 44 letters fit a line of the popup. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 44)), 0);
  return Math.min(12, Math.max(4, lines));
}
