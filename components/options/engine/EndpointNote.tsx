import { t, tCode } from '@/components/words';
import type { Endpoint } from '@/utils/engines/endpoint';

export type EndpointNoteProps = {
  readonly endpoint: Endpoint;
  /** Whether the browser lets Amends reach it. */
  readonly granted?: boolean;
  readonly onTakeBack: () => void;
};

/** Before the first request: which host text would go to, or why the address cannot be used. Afterwards a way to take the leave back. */
export function EndpointNote({ endpoint, granted, onTakeBack }: EndpointNoteProps) {
  if (!endpoint.ok) {
    return (
      <p class={endpoint.why === 'empty' ? 'soft small' : 'field-problem small'}>
        {tCode('endpoint', endpoint.why)}
      </p>
    );
  }
  const { host } = new URL(endpoint.baseUrl);
  return (
    <p class="small row">
      <span>{t(endpoint.local ? 'options_engine_stays' : 'options_engine_goes_to', host)}</span>
      {granted && (
        <>
          <span>{t('options_engine_granted')}</span>
          <button type="button" class="link" onClick={onTakeBack}>
            {t('options_engine_take_back')}
          </button>
        </>
      )}
    </p>
  );
}
