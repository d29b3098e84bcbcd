import type { ComponentChildren } from 'preact';
import type { Problem } from '@/utils/core/lint/problem';
import { useId, useRef } from 'preact/hooks';
import { applyFix, showPlace } from './apply-fix';
import { EditorField, type SavedForEditor } from './EditorField';
import { LengthCount } from './LengthCount';
import { ProblemList } from './ProblemList';
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
  /** What the suggestion does and why. */
  readonly facts?: ComponentChildren;
  /** Given when the text differs from the suggestion it started from. */
  readonly onRevert?: () => void;
  /** Saved replies to put in by their shortcut. */
  readonly saved: SavedForEditor;
  /** What can be done to the text as a whole. */
  readonly tools?: ComponentChildren;
};

/** The reply as it will go into the box, checked while one types. */
export function ReplyEditor(props: ReplyEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="editor">
      <EditorField
        field={field}
        text={props.text}
        lang={props.lang}
        describedBy={id}
        saved={props.saved}
        onEdit={props.onEdit}
      />
      <div class="editor-foot">
        <p class="editor-state" id={id}>
          <LengthCount length={props.length} limit={props.limit} />
          {props.text !== '' && props.problems.length === 0 && (
            <span class="good">{t('panel_checks_passed')}</span>
          )}
        </p>
        {props.facts}
        {props.onRevert && (
          <button type="button" class="link" onClick={props.onRevert}>
            {t('panel_revert')}
          </button>
        )}
        {props.tools}
      </div>
      <ProblemList
        problems={props.problems}
        checked={props.text.trim() !== ''}
        lang={props.lang}
        unchecked={props.unchecked}
        onFix={({ fix }) => {
          if (field.current && fix) applyFix(field.current, fix());
        }}
        onShow={({ start = 0, end = start }) => {
          if (field.current) showPlace(field.current, start, end);
        }}
      />
    </div>
  );
}
