import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { t } from '@/components/words';

export type EmptyListProps = {
  readonly state: 'loading' | 'ready' | 'failed';
  /** Cases read so far. */
  readonly all: number;
  readonly onClear: () => void;
};

/** Why the table has no rows: still reading, failed, no cases yet, or none that match. */
export function EmptyList({ state, all, onClear }: EmptyListProps) {
  if (state === 'failed') {
    return (
      <div role="alert" class="empty-list">
        <Notice tone="warn" title={t('cases_failed')}>
          <p>{t('cases_failed_next')}</p>
        </Notice>
      </div>
    );
  }
  if (all > 0) {
    return (
      <EmptyState title={t('cases_none_found')} hint={t('cases_none_found_hint')}>
        <button type="button" onClick={onClear}>
          {t('cases_clear')}
        </button>
      </EmptyState>
    );
  }
  // The bar above says how far reading is.
  if (state === 'loading') return <div class="empty-list" />;
  return (
    <EmptyState title={t('cases_empty')} hint={t('cases_empty_hint')}>
      <a href="options.html#sites">{t('cases_empty_options')}</a>
    </EmptyState>
  );
}
