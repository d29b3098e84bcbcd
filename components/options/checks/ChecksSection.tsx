import { useState } from 'preact/hooks';
import { t, tCode } from '@/components/words';
import type { CheckCode } from '@/utils/core/lint/check-codes';
import {
  levelOf,
  SETTABLE_CODES,
  type CheckLevel,
  type CheckSettings,
} from '@/utils/core/lint/check-settings';
import type { Settings } from '@/utils/settings/schema';
import type { ChangeSettings } from '@/components/options/change';
import { CheckRow } from './CheckRow';
import { listChecks } from './check-list';

export type ChecksSectionProps = {
  readonly settings: Settings['checks'];
  readonly onChange: ChangeSettings;
};

/** How grave each check is for this brand, by group, to be searched. */
export function ChecksSection({ settings, onChange }: ChecksSectionProps) {
  const [query, setQuery] = useState('');
  const groups = listChecks(query, (code) => tCode('check', code));
  const changed = SETTABLE_CODES.filter((code) => levelOf(code, settings) !== levelOf(code));
  const set = (code: CheckCode, level: CheckLevel) => {
    const { [code]: _before, ...others }: CheckSettings = settings;
    const checks = level === levelOf(code) ? others : { ...others, [code]: level };
    onChange({ checks }, `checks.${code}`);
  };
  return (
    <>
      <p class="soft">{t('options_checks_intro')}</p>
      <search class="row checks-find">
        <input
          type="search"
          dir="auto"
          maxLength={100}
          aria-label={t('options_checks_search')}
          placeholder={t('options_checks_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <button
          type="button"
          disabled={changed.length === 0}
          onClick={() => onChange({ checks: {} }, 'checks')}
        >
          {t('options_checks_reset')}
        </button>
      </search>
      <output class="soft small">{groups.length === 0 && t('options_checks_none')}</output>
      {groups.map(({ group, codes }) => (
        <section key={group} class="card" aria-labelledby={`checks-${group}`}>
          <h3 id={`checks-${group}`}>{tCode('check_group', group)}</h3>
          {codes.map((code) => (
            <CheckRow
              key={code}
              code={code}
              level={levelOf(code, settings)}
              onLevel={(level) => set(code, level)}
            />
          ))}
        </section>
      ))}
    </>
  );
}
