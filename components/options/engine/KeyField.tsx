import { useState } from 'preact/hooks';
import { Field } from '@/components/form/Field';
import { t } from '@/components/words';

export type KeyFieldProps = {
  readonly origin: string;
  readonly needed: boolean;
  readonly last4?: string;
  readonly typed: string;
  readonly onType: (key: string) => void;
  readonly onSave: (key: string) => Promise<boolean>;
};

/** A key is typed, saved and from then on only named by its last characters. */
export function KeyField({ origin, needed, last4, typed, onType, onSave }: KeyFieldProps) {
  const [failed, setFailed] = useState(false);
  const save = async (key: string) => {
    const saved = await onSave(key);
    setFailed(!saved);
    if (saved) onType('');
  };
  const state = last4 === undefined ? t('options_engine_key_none') : t('options_engine_key_saved', last4);
  return (
    <>
      <Field
        label={t('options_engine_key')}
        help={`${needed ? '' : `${t('options_engine_key_not_needed')} `}${t('options_engine_key_help', new URL(origin).host)}`}
      >
        {(ids) => (
          <span class="key-row">
            <input
              {...ids}
              type="password"
              autocomplete="off"
              spellcheck={false}
              maxLength={500}
              value={typed}
              onInput={(event) => onType(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && typed !== '' && void save(typed)}
            />
            <button type="button" disabled={typed.trim() === ''} onClick={() => void save(typed.trim())}>
              {t('options_engine_key_save')}
            </button>
            {last4 !== undefined && (
              <button type="button" onClick={() => void save('')}>
                {t('options_engine_key_remove')}
              </button>
            )}
          </span>
        )}
      </Field>
      <output class={failed ? 'small field-problem' : 'small'}>
        {failed ? t('options_engine_key_failed') : state}
      </output>
    </>
  );
}
