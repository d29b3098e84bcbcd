import { useState } from 'preact/hooks';
import { Field } from '@/components/form/Field';
import { t } from '@/components/words';
import type { Settings } from '@/utils/settings/schema';

type Prices = Settings['engine']['prices'];
export type PriceFieldsProps = {
  readonly model: string;
  readonly prices: Prices;
  readonly onSet: (prices: Prices) => void;
};

const MAX_DOLLARS = 10_000;

/** What the model costs, for the count under each request; both fields empty: tokens alone are shown. */
export function PriceFields({ model, prices, onSet }: PriceFieldsProps) {
  const price = prices.find((one) => one.model === model);
  const set = (part: 'input' | 'output', dollars: number | undefined) => {
    const rest = prices.filter((one) => one.model !== model);
    const next = { model, input: price?.input ?? 0, output: price?.output ?? 0, [part]: dollars ?? 0 };
    onSet(next.input === 0 && next.output === 0 ? rest : [...rest, next]);
  };
  return (
    <fieldset class="prices">
      <legend>{t('options_engine_price', model)}</legend>
      <Dollars
        label={t('options_engine_price_in')}
        value={price?.input}
        onSet={(dollars) => set('input', dollars)}
      />
      <Dollars
        label={t('options_engine_price_out')}
        value={price?.output}
        onSet={(dollars) => set('output', dollars)}
      />
      <p class="soft small">{t('options_engine_price_help')}</p>
    </fieldset>
  );
}

type DollarsProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onSet: (dollars: number | undefined) => void;
};

/** What is half typed stays in the field until it is left. */
function Dollars({ label, value, onSet }: DollarsProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const type = (text: string) => {
    setTyped(text);
    const dollars = Number(text);
    if (text.trim() === '') onSet(undefined);
    else if (Number.isFinite(dollars) && dollars >= 0 && dollars <= MAX_DOLLARS) onSet(dollars);
  };
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          inputMode="decimal"
          min={0}
          max={MAX_DOLLARS}
          step="any"
          value={typed ?? (value === undefined ? '' : String(value))}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Field>
  );
}
