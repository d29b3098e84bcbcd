import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { t } from '@/components/words';
import { addTokens, dividerOf, type TokenRules } from './token-list';

export type TokenInputProps = {
  readonly label: string;
  readonly help?: string;
  readonly placeholder?: string;
  /** Stands before each token as shown, e.g. `@`. */
  readonly prefix?: string;
  readonly tokens: readonly string[];
  readonly rules: TokenRules;
  readonly onChange: (tokens: string[]) => void;
};

/** A list of short texts: Enter or a comma adds, pasting adds many, Backspace in the empty field takes the last one back. */
export function TokenInput({
  label,
  help,
  placeholder,
  prefix = '',
  tokens,
  rules,
  onChange,
}: TokenInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');

  const add = (text: string) => {
    const added = addTokens(tokens, text, rules);
    setTyped(added.refused.join(', '));
    setSaid(added.refused.length > 0 ? t('options_token_refused', rules.maxLength, rules.maxCount) : '');
    if (added.tokens.length > tokens.length) onChange(added.tokens);
  };
  const remove = (token: string) => {
    onChange(tokens.filter((other) => other !== token));
    setSaid(t('options_token_removed', token));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = tokens.at(-1);
    if (event.key === 'Enter' || (event.key === ',' && !rules.phrases)) {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      event.preventDefault();
      remove(last);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!dividerOf(rules).test(text)) return;
    event.preventDefault();
    add(typed + text);
  };

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="tokens">
        {tokens.length > 0 && (
          <ul class="token-list" aria-label={label}>
            {tokens.map((token) => (
              <li key={token} class="token">
                <bdi>{prefix + token}</bdi>
                <button
                  type="button"
                  class="token-remove"
                  aria-label={t('options_token_remove', token)}
                  onClick={() => remove(token)}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          id={id}
          type="text"
          dir="auto"
          class="token-field"
          value={typed}
          placeholder={tokens.length === 0 ? placeholder : undefined}
          aria-describedby={`${id}-help`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => typed.trim() !== '' && add(typed)}
        />
      </div>
      <p id={`${id}-help`} class="soft small">
        {help}
      </p>
      <output class="small token-said">{said}</output>
    </div>
  );
}
