import { useId } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { t } from '@/components/words';
import { useDraftRows } from './use-draft-rows';

export type Pair = { readonly first: string; readonly second: string };

export type PairListProps = {
  readonly label: string;
  readonly firstLabel: string;
  readonly secondLabel: string;
  readonly pairs: readonly Pair[];
  readonly maxLength: number;
  readonly maxCount: number;
  readonly onChange: (pairs: Pair[]) => void;
};

const isComplete = ({ first, second }: Pair) => first.trim() !== '' && second.trim() !== '';

/** Pairs of short texts: "say … instead of …". A pair counts once both sides are filled in. */
export function PairList({
  label,
  firstLabel,
  secondLabel,
  pairs,
  maxLength,
  maxCount,
  onChange,
}: PairListProps) {
  const id = useId();
  const { rows, setRows } = useDraftRows(pairs, isComplete, onChange);
  const field = (pair: Pair, index: number, side: 'first' | 'second', name: string) => (
    <label class="pair-side">
      <span class="soft small">{name}</span>
      <input
        type="text"
        dir="auto"
        value={pair[side]}
        maxLength={maxLength}
        onInput={(event) => setRows(rows.with(index, { ...pair, [side]: event.currentTarget.value }))}
      />
    </label>
  );
  return (
    <fieldset class="field" aria-labelledby={id}>
      <legend id={id}>{label}</legend>
      <ul class="pairs">
        {rows.map((pair, index) => (
          <li key={index} class="pair">
            {field(pair, index, 'first', firstLabel)}
            {field(pair, index, 'second', secondLabel)}
            <button
              type="button"
              class="quiet"
              aria-label={`${t('options_row_remove')} ${pair.first}`}
              onClick={() => setRows(rows.toSpliced(index, 1))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        disabled={rows.length >= maxCount}
        onClick={() => setRows([...rows, { first: '', second: '' }])}
      >
        {t('options_row_add')}
      </button>
    </fieldset>
  );
}
