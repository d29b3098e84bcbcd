import { Select } from '@/components/form/SelectField';
import { joinAnd } from '@/components/join-words';
import { languageName } from '@/components/language-name';
import { t, tCode } from '@/components/words';
import { checkInfo, isUncheckedIn, type CheckCode } from '@/utils/core/lint/check-codes';
import { levelOf, levelsOf, type CheckLevel } from '@/utils/core/lint/check-settings';
import { LINT_LANGS } from '@/utils/core/lint/langs';

export type CheckRowProps = {
  readonly code: CheckCode;
  readonly level: CheckLevel;
  readonly onLevel: (level: CheckLevel) => void;
};

/** One check: its name, where it does not work, and how grave it is. */
export function CheckRow({ code, level, onLevel }: CheckRowProps) {
  const levels = levelsOf(code);
  const name = tCode('check', code);
  const missing = LINT_LANGS.filter((lang) => isUncheckedIn(code, lang)).map(languageName);
  return (
    <div class="check-row">
      <div>
        <p>{name}</p>
        {missing.length > 0 && <p class="soft small">{t('options_checks_not_in', joinAnd(missing))}</p>}
        {checkInfo(code).hold === 'never-off' && <p class="soft small">{t('options_checks_never_off')}</p>}
      </div>
      {levels.length === 1 ? (
        <p class="soft small">{t('options_checks_fixed')}</p>
      ) : (
        <Select
          aria-label={name}
          value={level}
          options={levels.map((value) => ({
            value,
            label:
              value === levelOf(code)
                ? t('options_checks_default', tCode('check_level', value))
                : tCode('check_level', value),
          }))}
          onChange={onLevel}
        />
      )}
    </div>
  );
}
