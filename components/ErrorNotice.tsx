import type { ErrorCode } from '@/utils/messaging/protocol';
import { Notice } from './Notice';
import { t, tCode } from './words';

export type ErrorNoticeProps = {
  readonly code: ErrorCode;
  /** Given when trying again may help. */
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
};

/** Something failed: what, what is safe, what to do next. */
export function ErrorNotice({ code, onRetry, onClose }: ErrorNoticeProps) {
  return (
    <div role="alert">
      <Notice tone="warn" title={tCode('error', code)}>
        <p>{tCode('error', `${code}_next`)}</p>
        {(onRetry || onClose) && (
          <p class="row">
            {onRetry && (
              <button type="button" onClick={onRetry}>
                {t('panel_retry')}
              </button>
            )}
            {onClose && (
              <button type="button" class="quiet" onClick={onClose}>
                {t('panel_close')}
              </button>
            )}
          </p>
        )}
      </Notice>
    </div>
  );
}
