import { Notice } from '@/components/Notice';
import { t } from '@/components/words';

/** Before the settings are there, or when they cannot be read. */
export function LoadNote({ failed = false }: { readonly failed?: boolean }) {
  return (
    <main class="load-note">
      <h1>{t('options_title')}</h1>
      {failed ? (
        <div role="alert">
          <Notice tone="warn" title={t('options_load_failed')}>
            <p>{t('options_load_failed_next')}</p>
          </Notice>
        </div>
      ) : (
        <p class="soft">{t('options_loading')}</p>
      )}
    </main>
  );
}
