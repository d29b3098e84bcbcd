import { useRef, useState } from 'preact/hooks';
import { casesText } from '@/components/format';
import { Notice } from '@/components/Notice';
import { t, tCode } from '@/components/words';

export type DeleteCasesProps = {
  readonly count?: number;
  readonly onDeleteAll: () => Promise<boolean>;
};

/** Deleting the case log: asked twice, because it cannot be taken back. */
export function DeleteCases({ count, onDeleteAll }: DeleteCasesProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState<boolean | undefined>(undefined);
  const deleteAll = async () => {
    dialog.current?.close();
    setDone(await onDeleteAll());
  };
  return (
    <section class="card" aria-labelledby="data-delete">
      <h3 id="data-delete">{t('options_data_delete')}</h3>
      <p class="soft">{t('options_data_delete_intro')}</p>
      <p>
        <button type="button" class="danger" disabled={!count} onClick={() => dialog.current?.showModal()}>
          {t('options_data_delete_button')}
        </button>
      </p>
      <div aria-live="polite">
        {done === true && <Notice tone="good" title={t('options_data_deleted')} />}
        {done === false && (
          <Notice tone="warn" title={tCode('error', 'not_saved')}>
            <p>{tCode('error', 'gone_next')}</p>
          </Notice>
        )}
      </div>
      <dialog ref={dialog} class="confirm" aria-labelledby="delete-title" aria-describedby="delete-text">
        <h3 id="delete-title">{t('options_data_delete_title', casesText(count ?? 0))}</h3>
        <p id="delete-text">{t('options_data_delete_text')}</p>
        <p class="row">
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('options_data_delete_keep')}
          </button>
          <button type="button" class="danger" onClick={() => void deleteAll()}>
            {t('options_data_delete_confirm')}
          </button>
        </p>
      </dialog>
    </section>
  );
}
