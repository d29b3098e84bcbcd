import { dayText } from '@/components/format';
import { t } from '@/components/words';
import type { AllowedServer } from '@/utils/services/options/engine-model';

export type AllowedServersProps = {
  readonly allowed: readonly AllowedServer[];
  readonly onForget: (origin: string) => void;
};

/** Servers outside this machine that the agent lets text go to, each with a way to take that back. */
export function AllowedServers({ allowed, onForget }: AllowedServersProps) {
  return (
    <section class="card" aria-labelledby="engine-allowed">
      <h3 id="engine-allowed">{t('options_engine_allowed')}</h3>
      <p class="soft small">{t('options_engine_allowed_help')}</p>
      <ul class="allowed">
        {allowed.map(({ origin, allowedAt }) => (
          <li key={origin} class="row">
            <span>{t('options_engine_allowed_one', new URL(origin).host, dayText(allowedAt))}</span>
            <button
              type="button"
              class="link"
              aria-label={t('options_engine_forget', new URL(origin).host)}
              onClick={() => onForget(origin)}
            >
              {t('options_engine_take_back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
