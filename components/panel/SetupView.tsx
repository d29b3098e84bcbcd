import { EmptyState } from '@/components/EmptyState';
import { t } from '@/components/words';

/** Before the first use: one way on. */
export function SetupView({ onStart }: { readonly onStart: () => void }) {
  return (
    <EmptyState title={t('panel_setup_title')} hint={t('panel_setup_hint')}>
      <button type="button" class="primary" onClick={onStart}>
        {t('panel_setup_button')}
      </button>
    </EmptyState>
  );
}
