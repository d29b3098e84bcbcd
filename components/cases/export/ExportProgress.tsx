import { casesText, countText } from '@/components/format';
import { Notice } from '@/components/Notice';
import { t } from '@/components/words';
import type { ExportState } from '@/utils/services/desk/desk-export';

/** How far the export is, or where the file went. */
export function ExportProgress({ state, total }: { readonly state: ExportState; readonly total: number }) {
  return (
    <div aria-live="polite" class="export-progress">
      {state.kind === 'running' && (
        <>
          <progress max={Math.max(1, total)} value={state.rows} aria-label={t('export_title')} />
          <p>{t('export_running', countText(state.rows), countText(total))}</p>
        </>
      )}
      {state.kind === 'done' && (
        <Notice tone="good" title={t('export_done', state.name, casesText(state.rows))} />
      )}
      {state.kind === 'cancelled' && <Notice tone="plain" title={t('export_cancelled')} />}
      {state.kind === 'failed' && (
        <Notice tone="warn" title={t('export_failed')}>
          <p>{t('export_failed_next')}</p>
        </Notice>
      )}
    </div>
  );
}
