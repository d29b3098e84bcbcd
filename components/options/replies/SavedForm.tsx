import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SelectField } from '@/components/form/SelectField';
import { t, tCode } from '@/components/words';
import { TOPICS, type Topic } from '@/utils/core/detect/finding';
import { savedProblems, type SavedProblem } from '@/utils/core/reply/saved/check';
import { SAVED_FIELDS } from '@/utils/core/reply/saved/fields';
import type { SavedReply } from '@/utils/core/reply/saved/schema';
import { languageName } from './language-name';

export type SavedFormProps = {
  readonly reply: SavedReply;
  readonly all: readonly SavedReply[];
  readonly onSave: (reply: SavedReply) => void;
  readonly onCancel: () => void;
};

/** Those the checks have words for. */
const LANGS = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];

/** One saved reply being written; nothing is kept before it is whole and right. */
export function SavedForm({ reply, all, onSave, onCancel }: SavedFormProps) {
  const [draft, setDraft] = useState(reply);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const problems = savedProblems(draft, all);
  // A field nobody finished yet is no mistake; a field that does not exist is one at once.
  const shown = problems.filter(({ code }) => tried || code === 'unknown-field' || code === 'taken-shortcut');
  const set = (part: Partial<SavedReply>) => setDraft({ ...draft, ...part });
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems[0]) form.current?.querySelector<HTMLElement>(`[name=${problems[0].field}]`)?.focus();
    else onSave({ ...draft, title: draft.title.trim(), text: draft.text.trim() });
  };
  const insert = (field: string) => {
    const area = text.current;
    const at = area?.selectionStart ?? draft.text.length;
    set({ text: `${draft.text.slice(0, at)}{${field}}${draft.text.slice(area?.selectionEnd ?? at)}` });
    area?.focus();
  };
  const toggle = (topic: Topic, on: boolean) =>
    set({ topics: TOPICS.filter((one) => (one === topic ? on : draft.topics.includes(one))) });

  return (
    <form ref={form} class="saved-form" noValidate onSubmit={submit}>
      <TextRow label={t('saved_title')} name="title" problems={shown}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            dir="auto"
            maxLength={80}
            value={draft.title}
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        )}
      </TextRow>
      <TextRow label={t('saved_text')} name="text" problems={shown}>
        {(ids) => (
          <textarea
            {...ids}
            ref={text}
            rows={4}
            dir="auto"
            maxLength={2000}
            value={draft.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        )}
      </TextRow>
      <fieldset class="row">
        <legend>{t('saved_fields')}</legend>
        {SAVED_FIELDS.map((field) => (
          <button
            key={field}
            type="button"
            class="small"
            title={tCode('saved_field', field)}
            onClick={() => insert(field)}
          >
            {`{${field}}`}
          </button>
        ))}
      </fieldset>
      <TextRow label={t('saved_shortcut')} help={t('saved_shortcut_help')} name="shortcut" problems={shown}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            dir="auto"
            maxLength={31}
            value={draft.shortcut}
            onInput={(event) => set({ shortcut: event.currentTarget.value.replace(/^\//, '').trim() })}
          />
        )}
      </TextRow>
      <SelectField
        label={t('saved_language')}
        value={draft.lang}
        options={[...new Set([...LANGS, draft.lang])].map((value) => ({ value, label: languageName(value) }))}
        onChange={(lang) => set({ lang })}
      />
      <fieldset class="saved-topics">
        <legend>{t('saved_topics')}</legend>
        {TOPICS.filter((topic) => topic !== 'other').map((topic) => (
          <label key={topic} class="with-icon">
            <input
              type="checkbox"
              checked={draft.topics.includes(topic)}
              onChange={(event) => toggle(topic, event.currentTarget.checked)}
            />
            <span class="sentence">{tCode('topic', topic)}</span>
          </label>
        ))}
      </fieldset>
      <p class="row">
        <button class="primary">{t('saved_save')}</button>
        <button type="button" onClick={onCancel}>
          {t('panel_cancel')}
        </button>
      </p>
    </form>
  );
}

type TextRowProps = {
  readonly label: string;
  readonly help?: string;
  readonly name: SavedProblem['field'];
  readonly problems: readonly SavedProblem[];
  readonly children: (ids: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': boolean;
  }) => ComponentChildren;
};

/** A field with what is wrong with it, said where it stands. */
function TextRow({ label, help, name, problems, children }: TextRowProps) {
  const id = useId();
  const problem = problems.find(({ field }) => field === name);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, name, 'aria-describedby': `${id}-said`, 'aria-invalid': problem !== undefined })}
      <p id={`${id}-said`} class={problem ? 'small saved-wrong' : 'soft small'} aria-live="polite">
        {problem ? tCode('saved_problem', problem.code, problem.what, SAVED_FIELDS.join(', ')) : help}
      </p>
    </div>
  );
}
