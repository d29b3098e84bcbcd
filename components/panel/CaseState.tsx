import { HoldNotice } from '@/components/HoldNotice';
import { minutesText } from '@/components/format';
import { Notice } from '@/components/Notice';
import { Quote } from '@/components/Quote';
import { SlaNote } from '@/components/SlaNote';
import { statusText } from '@/components/status-text';
import { t } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';
import { isHeld } from '@/utils/core/cases/held';
import { firstResponseMinutes, slaOf } from '@/utils/core/cases/sla';

export type CaseStateProps = {
  readonly row: Case;
  readonly slaMinutes: number;
  readonly now: number;
};

/** How far the case is: waiting, held, in the reply box, answered. */
export function CaseState({ row, slaMinutes, now }: CaseStateProps) {
  const taken = firstResponseMinutes(row);
  const status = statusText(row);
  return (
    <>
      {row.open === 1 && isHeld(row) && <HoldNotice decision={row.decision} />}
      {row.releasedBy !== undefined && <p class="soft">{t('panel_released', row.releasedBy)}</p>}
      {taken === undefined ? (
        <p class="case-state">
          {status && <strong class="sentence">{status}</strong>}
          {row.open === 1 && <SlaNote sla={slaOf(row, slaMinutes, now)} />}
        </p>
      ) : (
        <Notice tone="good" title={t('panel_replied_after', minutesText(taken))}>
          {row.reply && <Quote text={row.reply.text} />}
        </Notice>
      )}
    </>
  );
}
