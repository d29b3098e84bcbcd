import { useId } from 'preact/hooks';
import { countText } from '@/components/format';
import { Report } from '@/components/Report';
import { t } from '@/components/words';
import type { Outgoing } from '@/utils/services/panel/outgoing';

/** What a model would be sent, to the letter: where to, the words in a form one can read, and the request itself. */
export function OutgoingView({ outgoing }: { readonly outgoing: Outgoing }) {
  const { where, host, prompt, request } = outgoing;
  return (
    <div class="outgoing">
      <p>
        {t(
          where === 'device' ? 'outgoing_device' : where === 'local' ? 'outgoing_local' : 'outgoing_remote',
          host,
        )}
      </p>
      <p class="soft">{t('panel_model_hidden', countText(prompt.hidden))}</p>
      <Part label={t('panel_model_task')} text={prompt.user} />
      <Part label={t('panel_model_system')} text={prompt.system} />
      {request && (
        <details class="small">
          <summary>{t('outgoing_exact')}</summary>
          <Part
            label={t('outgoing_address')}
            text={[
              `${request.method} ${request.address}`,
              ...request.headers.map(([name, value]) => `${name}: ${value}`),
            ].join('\n')}
          />
          <Part label={t('outgoing_body')} text={request.body} />
        </details>
      )}
    </div>
  );
}

function Part({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  return (
    <>
      <p id={id} class="outgoing-label">
        {label}
      </p>
      <Report labelledBy={id} text={text} />
    </>
  );
}
