import { useEffect, useRef } from 'preact/hooks';
import { casesText } from '@/components/format';
import { t } from '@/components/words';

export type ConfirmDeleteProps = {
  readonly count: number;
  readonly onDelete: () => void;
  readonly onClose: () => void;
};

/** Deleting cannot be taken back: asked once more, with the safe answer first. */
export function ConfirmDelete({ count, onDelete, onClose }: ConfirmDeleteProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  useEffect(() => dialogRef.current?.showModal(), []);
  return (
    <dialog
      ref={dialogRef}
      class="confirm"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-text"
      onClose={onClose}
    >
      <h2 id="confirm-title">{t('cases_delete_title', casesText(count))}</h2>
      <p id="confirm-text">{t('cases_delete_text')}</p>
      <div class="row">
        <button type="button" onClick={() => dialogRef.current?.close()}>
          {t('cases_delete_keep')}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            onDelete();
            dialogRef.current?.close();
          }}
        >
          {t('cases_delete_confirm')}
        </button>
      </div>
    </dialog>
  );
}
