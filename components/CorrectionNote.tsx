import { t, tCode } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';

export type CorrectionNoteProps = {
  readonly row: Pick<Case, 'correctedIntent'>;
  readonly onTakeBack: () => void;
};

/** What the agent said it really is, what that does, and the way to take it back. Nothing without a correction. */
export function CorrectionNote({ row, onTakeBack }: CorrectionNoteProps) {
  if (row.correctedIntent === undefined) return null;
  return (
    <p class="correction-note small">
      {t('correction_note', tCode('intent', row.correctedIntent))}{' '}
      <button type="button" class="link" onClick={onTakeBack}>
        {t('correction_take_back')}
      </button>
    </p>
  );
}
