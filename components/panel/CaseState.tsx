import { HoldNotice } from '@/components/HoldNotice';
import { minutesText } from '@/components/format';
import { Notice } from '@/components/Notice';
import { Quote } from '@/components/Quote';
import { statusText } from '@/components/status-text';
import { t } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';
import { isHeld } from '@/utils/core/cases/held';
import { firstResponseMinutes } from '@/utils/core/cases/sla';

/** How far the case is: held, released, in the reply box, answered. Nothing while it is new. */
export function CaseState({ row }: { readonly row: Case }) {
  const taken = firstResponseMinutes(row);
  const status = statusText(row);
  return (
    <>
      {row.open === 1 && isHeld(row) && <HoldNotice decision={row.decision} />}
      {row.releasedBy !== undefined && <p class="soft">{t('panel_released', row.releasedBy)}</p>}
      {taken === undefined ? (
        status && <p class="case-state sentence">{status}</p>
      ) : (
        <Notice tone="good" title={t('panel_done_replied', minutesText(taken))}>
          {row.reply && <Quote text={row.reply.text} />}
        </Notice>
      )}
    </>
  );
}
