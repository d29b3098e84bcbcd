import { actText } from '@/components/panel/act-text';
import { countText } from '@/components/format';
import { ErrorNotice } from '@/components/ErrorNotice';
import { t } from '@/components/words';
import type { DeskOutcome } from '@/utils/services/desk/desk-model';

/** How the last action went. */
export function DeskNotice({ outcome }: { readonly outcome: DeskOutcome | undefined }) {
  const words = outcomeWords(outcome);
  return (
    <div class="desk-notice">
      <output class="small">{words}</output>
      {outcome?.kind === 'failed' && <ErrorNotice code={outcome.code} />}
    </div>
  );
}

function outcomeWords(outcome: DeskOutcome | undefined): string {
  switch (outcome?.kind) {
    case 'done': {
      const done = actText(outcome.act);
      return done === '' ? '' : t('cases_done', done);
    }
    case 'deleted':
      return t('cases_deleted', countText(outcome.count));
    case 'failed':
    case undefined:
      return '';
  }
}
