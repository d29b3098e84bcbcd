import { useId, useState } from 'preact/hooks';
import { countText } from '@/components/format';
import { t, tCode } from '@/components/words';
import {
  FACET_NAMES,
  FACETS,
  isFiltering,
  NO_FILTER,
  toggleValue,
  type DeskFilter,
  type Facet,
  type Filtered,
} from '@/utils/core/desk/filter';

export type FiltersProps = {
  readonly filter: DeskFilter;
  readonly counts: Filtered['counts'];
  readonly onChange: (filter: DeskFilter) => void;
};

/** Search words and values to tick, each with how many cases it would show. Folded away in a narrow window. */
export function Filters({ filter, counts, onChange }: FiltersProps) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const chosen = FACET_NAMES.reduce((sum, facet) => sum + filter.chosen[facet].length, 0);
  return (
    <aside class="filters" aria-label={t('cases_filters')}>
      <search>
        <label class="visually-hidden" for={`${id}-search`}>
          {t('cases_search')}
        </label>
        <input
          id={`${id}-search`}
          data-search
          type="search"
          dir="auto"
          placeholder={t('cases_search_placeholder')}
          value={filter.query}
          maxLength={200}
          onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
        />
      </search>
      <button
        type="button"
        class="filters-fold"
        aria-expanded={unfolded}
        aria-controls={`${id}-facets`}
        onClick={() => setUnfolded(!unfolded)}
      >
        {chosen === 0 ? t('cases_filters') : t('cases_filters_on', chosen)}
      </button>
      <div id={`${id}-facets`} class={unfolded ? 'facets' : 'facets facets-folded'}>
        {isFiltering(filter) && (
          <button type="button" class="link" onClick={() => onChange(NO_FILTER)}>
            {t('cases_clear')}
          </button>
        )}
        {FACET_NAMES.map((facet) => (
          <FacetBoxes
            key={facet}
            facet={facet}
            chosen={filter.chosen[facet]}
            counts={counts[facet]}
            onToggle={(value) => onChange(toggleValue(filter, facet, value))}
          />
        ))}
      </div>
    </aside>
  );
}

type FacetBoxesProps = {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onToggle: (value: string) => void;
};

/** The values of one facet; those without any case are left out. */
function FacetBoxes({ facet, chosen, counts, onToggle }: FacetBoxesProps) {
  const values = FACETS[facet].filter((value) => counts.has(value) || chosen.includes(value));
  if (values.length === 0) return null;
  return (
    <fieldset class="facet">
      <legend>{tCode('cases_facet', facet)}</legend>
      {values.map((value) => (
        <label key={value} class="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span class="sentence">{tCode(facet, value)}</span>
          <span class="soft facet-count">{countText(counts.get(value) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
