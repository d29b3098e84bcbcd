import { NumberField } from '@/components/form/NumberField';
import { t } from '@/components/words';
import type { SiteId } from '@/utils/core/post';
import type { Site } from '@/utils/sites';
import type { VoiceFieldsProps } from './set-voice';

/** The schema's caps: what each site takes at most, X with a paid account. */
const LONGEST = { x: 25_000, facebook: 8000, linkedin: 1250, instagram: 2200 } as const satisfies Record<
  SiteId,
  number
>;

/** How long and how loud a reply may be. */
export function LimitFields({ voice, onSet, sites }: VoiceFieldsProps & { readonly sites: readonly Site[] }) {
  return (
    <section class="card" aria-labelledby="voice-limits">
      <h3 id="voice-limits">{t('options_voice_limits')}</h3>
      {sites.map(({ id, label }) => (
        <NumberField
          key={id}
          label={t('options_voice_max_length', label)}
          unit={t('options_voice_max_length_unit')}
          value={voice.maxLength[id]}
          min={0}
          max={LONGEST[id]}
          onChange={(length) => onSet({ maxLength: { ...voice.maxLength, [id]: length } })}
        />
      ))}
      <NumberField
        label={t('options_voice_exclamations')}
        help={t('options_voice_exclamations_help')}
        value={voice.maxExclamations}
        min={0}
        max={5}
        onChange={(maxExclamations) => onSet({ maxExclamations })}
      />
      <NumberField
        label={t('options_voice_hashtags')}
        help={t('options_voice_hashtags_help')}
        value={voice.maxHashtags}
        min={0}
        max={5}
        onChange={(maxHashtags) => onSet({ maxHashtags })}
      />
    </section>
  );
}
