/** What was just done to a case, said back to the agent. */
import { t, tCode } from '@/components/words';
import type { CaseAct } from '@/utils/messaging/protocol';

/** @returns a few words; empty for what the agent did not do by hand. */
export function actText(act: CaseAct): string {
  switch (act.type) {
    case 'escalated':
      return t('panel_done_escalated', act.to);
    case 'released':
      return t('panel_done_released', act.by);
    case 'relabelled':
      return t('panel_done_relabelled', tCode('intent', act.intent));
    case 'resolved':
    case 'dismissed':
    case 'reopened':
    case 'unlabelled':
    case 'noted':
    case 'forgotten':
      return tCode('panel_done', act.type);
    case 'suggested':
    case 'tagged':
      return '';
  }
}
