import { Notice } from '@/components/Notice';
import { t } from '@/components/words';
import type { Done } from '@/utils/services/panel/panel-model';
import { actText } from './act-text';

export type DoneNoticeProps = {
  readonly done: Done;
  readonly onUndo: () => void;
};

/** The case just closed, by name, and the way to take it back. */
export function DoneNotice({ done, onUndo }: DoneNoticeProps) {
  return (
    <Notice tone="plain" title={t('panel_done_of', actText(done.act), done.row.author.name)}>
      <button type="button" class="link" onClick={onUndo}>
        {t('panel_undo')}
      </button>
    </Notice>
  );
}
