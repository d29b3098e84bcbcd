import { Choice } from '@/components/form/Choice';
import { NumberField } from '@/components/form/NumberField';
import { t, tCode } from '@/components/words';
import type { Settings } from '@/utils/settings/schema';

type General = Settings['general'];
export type CaseFieldsProps = {
  readonly general: General;
  readonly onSet: (part: Partial<General>) => void;
};

const SENSITIVITIES = ['quiet', 'balanced', 'thorough'] as const;
const ALSO = ['question', 'praise', 'idea'] as const;
/** A week. */
const MAX_SLA_MINUTES = 10_080;

/** How much is flagged, what else is logged, and how soon an answer is due. */
export function CaseFields({ general, onSet }: CaseFieldsProps) {
  const toggle = (intent: (typeof ALSO)[number]) => {
    const { alsoCases } = general;
    onSet({
      alsoCases: alsoCases.includes(intent)
        ? alsoCases.filter((other) => other !== intent)
        : ALSO.filter((other) => other === intent || alsoCases.includes(other)),
    });
  };
  return (
    <section class="card" aria-labelledby="engine-cases">
      <h3 id="engine-cases">{t('options_engine_cases')}</h3>
      <Choice
        label={t('options_engine_sensitivity')}
        value={general.sensitivity}
        options={SENSITIVITIES.map((value) => ({
          value,
          label: tCode('options_engine_sensitivity', value),
          help: tCode(`options_engine_sensitivity_${value}`, 'help'),
        }))}
        onChange={(sensitivity) => onSet({ sensitivity })}
      />
      <fieldset class="choice" aria-describedby="engine-also-help">
        <legend>{t('options_engine_also')}</legend>
        <div class="choice-row">
          {ALSO.map((intent) => (
            <label key={intent} class="tick">
              <input
                type="checkbox"
                checked={general.alsoCases.includes(intent)}
                onChange={() => toggle(intent)}
              />
              <span class="sentence">{tCode('options_engine_also', intent)}</span>
            </label>
          ))}
        </div>
        <p id="engine-also-help" class="soft small">
          {t('options_engine_also_help')}
        </p>
      </fieldset>
      <NumberField
        label={t('options_engine_sla')}
        help={t('options_engine_sla_help')}
        unit={t('options_engine_sla_unit')}
        value={general.slaMinutes}
        min={1}
        max={MAX_SLA_MINUTES}
        onChange={(slaMinutes) => onSet({ slaMinutes })}
      />
    </section>
  );
}
