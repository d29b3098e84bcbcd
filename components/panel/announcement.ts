/** What a screen reader should say about the latest change on screen. */
import { countText } from '@/components/format';
import { t, tCode } from '@/components/words';
import type { PanelModel } from '@/utils/services/panel/panel-model';
import { OWN } from '@/utils/core/reply/own';
import { actText } from './act-text';

/** @returns one sentence, newest fact first; errors speak for themselves as alerts. */
export function announcement(model: PanelModel): string {
  const opened = model.opened.value;
  const done = model.done.value;
  if (!opened) return done ? t('panel_done_of', actText(done.act), done.row.author.name) : '';
  const outcome = opened.actions.outcome.value;
  if (outcome?.kind === 'insert' && opened.file.value?.kind === 'found') {
    const site = tCode('site', opened.file.value.row.site);
    const { kind } = outcome.outcome;
    return `${tCode('insert', kind, site)} ${tCode('insert', `${kind}_next`, site)}`;
  }
  if (outcome?.kind === 'copied') return t('panel_copied_title');
  if (outcome?.kind === 'act') return actText(outcome.act);
  if (!opened.ready.value) return '';
  const chosen = opened.reply.chosen.value;
  const place = opened.drafts.value.findIndex((draft) => draft.id === chosen);
  if (chosen === OWN || place < 0) return t('panel_own');
  return t('panel_draft_chosen', countText(place + 1));
}
