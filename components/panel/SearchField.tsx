import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { t } from '@/components/words';

export type SearchFieldProps = {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onClose: () => void;
};

/** Looks through every case, open or not. Appears on demand, so it takes the focus. */
export function SearchField({ query, onSearch, onClose }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        dir="auto"
        maxLength={200}
        aria-label={t('panel_search')}
        placeholder={t('panel_search_placeholder')}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <button
        type="button"
        class="quiet icon-button"
        title={t('panel_search_end')}
        aria-label={t('panel_search_end')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </search>
  );
}
