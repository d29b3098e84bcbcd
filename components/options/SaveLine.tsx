import { tCode, t } from '@/components/words';
import type { SaveState } from '@/utils/settings/editor';

export type SaveLineProps = {
  readonly state: SaveState;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
};

/** Says how the last change was saved, and takes it back for a minute. */
export function SaveLine({ state, canUndo, onUndo, onRetry }: SaveLineProps) {
  const failed = state.kind === 'failed' || state.kind === 'invalid';
  return (
    <div class="save-line">
      <output class={failed ? 'save-failed' : 'soft'}>{saveWords(state)}</output>
      {state.kind === 'failed' && (
        <button type="button" onClick={onRetry}>
          {t('options_retry')}
        </button>
      )}
      {canUndo && (
        <button type="button" onClick={onUndo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
}

function saveWords(state: SaveState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'saving':
      return t('options_saving');
    case 'saved':
      return t('options_saved');
    case 'undone':
      return t('options_undone');
    case 'invalid':
      return t('options_invalid', state.field);
    case 'failed':
      return `${t('options_failed')} ${tCode('error', `${state.code}_next`)}`;
  }
}
