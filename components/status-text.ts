/** What has been done about a case, in a few words. */
import type { Case } from '@/utils/core/cases/case';
import { firstResponseMinutes } from '@/utils/core/cases/sla';
import { minutesText } from './format';
import { t, tCode } from './words';

/** @returns words for the case's state; empty while nothing was done yet. */
export function statusText(row: Case): string {
  if (row.status === 'new' || row.status === 'suggested') return '';
  if (row.status === 'escalated' && row.escalatedTo) return t('panel_escalated_to', row.escalatedTo);
  const taken = firstResponseMinutes(row);
  if (row.status === 'replied' && taken !== undefined) return t('panel_replied_after', minutesText(taken));
  if (row.status === 'inserted' && row.reply?.via === 'clipboard') return t('panel_copied');
  return tCode('status', row.status);
}
