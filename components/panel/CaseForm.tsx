import { useLayoutEffect, useRef } from 'preact/hooks';
import { useReturnFocus } from '@/components/use-return-focus';
import { t, tCode } from '@/components/words';
import { INTENTS, type Intent } from '@/utils/core/detect/finding';
import type { CaseAct } from '@/utils/messaging/protocol';
import { actOfForm, type FormKind } from './form-act';

export type CaseFormProps = {
  readonly kind: FormKind;
  /** What is likely to be written, e.g. who decides. */
  readonly suggestion?: string;
  /** What it counts as now: not offered, for that is not what the agent is about to say. */
  readonly intent?: Intent;
  readonly onSubmit: (act: CaseAct) => void;
  readonly onCancel: () => void;
};

const SUBMIT = {
  note: 'panel_note_submit',
  escalate: 'panel_escalate_submit',
  release: 'panel_release_submit',
  relabel: 'panel_relabel_submit',
} as const satisfies Record<FormKind, string>;

/** A small form above the actions: a note, whom to escalate to, who released, what it really is. */
export function CaseForm({ kind, suggestion = '', intent, onSubmit, onCancel }: CaseFormProps) {
  useReturnFocus();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const act = actOfForm(kind, new FormData(form.current));
    if (act) onSubmit(act);
  };
  return (
    <form ref={form} class="case-form" onSubmit={submit}>
      <Fields kind={kind} suggestion={suggestion} intent={intent} />
      <div class="row">
        <button class="primary">{t(SUBMIT[kind])}</button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('panel_cancel')}
        </button>
      </div>
    </form>
  );
}

type FieldsProps = Required<Pick<CaseFormProps, 'kind' | 'suggestion'>> & Pick<CaseFormProps, 'intent'>;

function Fields({ kind, suggestion, intent }: FieldsProps) {
  switch (kind) {
    case 'note':
      return <Field name="note" label={t('panel_note_label')} long required />;
    case 'escalate':
      return (
        <>
          <Field name="to" label={t('panel_escalate_who')} required />
          <Field name="note" label={t('panel_escalate_note')} long />
        </>
      );
    case 'release':
      return <Field name="by" label={t('panel_release_by')} value={suggestion} required />;
    case 'relabel':
      return <Intents now={intent} />;
  }
}

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly long?: boolean;
  readonly required?: boolean;
};

function Field({ name, label, value, long = false, required = false }: FieldProps) {
  return (
    <label class="field">
      {label}
      {long ? (
        <textarea name={name} rows={2} maxLength={2000} dir="auto" required={required} />
      ) : (
        <input name={name} maxLength={200} dir="auto" required={required} defaultValue={value} />
      )}
    </label>
  );
}

function Intents({ now }: { readonly now?: Intent }) {
  return (
    <fieldset class="row">
      <legend>{t('panel_relabel_ask')}</legend>
      {INTENTS.filter((intent) => intent !== now).map((intent, index) => (
        <label key={intent}>
          <input type="radio" name="intent" value={intent} defaultChecked={index === 0} />{' '}
          <span class="sentence">{tCode('intent', intent)}</span>
        </label>
      ))}
      <p class="soft small">{t('panel_relabel_learns')}</p>
    </fieldset>
  );
}
