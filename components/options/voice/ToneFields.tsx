import { Choice } from '@/components/form/Choice';
import { NumberField } from '@/components/form/NumberField';
import { PairList } from '@/components/form/PairList';
import { Scale } from '@/components/form/Scale';
import { SelectField } from '@/components/form/SelectField';
import { Switch } from '@/components/form/Switch';
import { t, tCode } from '@/components/words';
import type { VoiceFieldsProps } from './set-voice';

const LOCALES = ['en-US', 'en-GB', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;
const words = (scale: string, count: number) =>
  Array.from({ length: count }, (_, index) => tCode(`options_voice_${scale}`, String(index + 1)));

/** How it sounds. */
export function ToneFields({ voice, onSet }: VoiceFieldsProps) {
  return (
    <section class="card" aria-labelledby="voice-tone">
      <h3 id="voice-tone">{t('options_voice_tone')}</h3>
      <Scale
        label={t('options_voice_formality')}
        value={voice.formality}
        max={4}
        words={words('formality', 4)}
        onChange={(formality) => onSet({ formality })}
      />
      <Scale
        label={t('options_voice_warmth')}
        value={voice.warmth}
        max={5}
        words={words('warmth', 5)}
        onChange={(warmth) => onSet({ warmth })}
      />
      <Scale
        label={t('options_voice_brevity')}
        value={voice.brevity}
        max={5}
        words={words('brevity', 5)}
        onChange={(brevity) => onSet({ brevity })}
      />
      <Scale
        label={t('options_voice_playfulness')}
        help={t('options_voice_playfulness_help')}
        value={voice.playfulness}
        max={5}
        words={words('playfulness', 5)}
        onChange={(playfulness) => onSet({ playfulness })}
      />
      <Choice
        label={t('options_voice_person')}
        inRow
        value={voice.person}
        options={[
          { value: 'we', label: t('options_voice_person_we') },
          { value: 'i', label: t('options_voice_person_i') },
        ]}
        onChange={(person) => onSet({ person })}
      />
      <Switch
        label={t('options_voice_contractions')}
        help={t('options_voice_contractions_help')}
        on={voice.contractions}
        onChange={(contractions) => onSet({ contractions })}
      />
      <SelectField
        label={t('options_voice_locale')}
        help={t('options_voice_locale_help')}
        value={voice.locale}
        options={LOCALES.map((value) => ({ value, label: tCode('options_voice_locale', value) }))}
        onChange={(locale) => onSet({ locale })}
      />
      <NumberField
        label={t('options_voice_grade')}
        help={t('options_voice_grade_help')}
        value={voice.readingGrade}
        min={3}
        max={16}
        onChange={(readingGrade) => onSet({ readingGrade })}
      />
      <PairList
        label={t('options_voice_traits')}
        firstLabel={t('options_voice_trait_are')}
        secondLabel={t('options_voice_trait_not')}
        pairs={voice.traits.map(({ are, not }) => ({ first: are, second: not }))}
        maxLength={200}
        maxCount={10}
        onChange={(pairs) =>
          onSet({ traits: pairs.map(({ first, second }) => ({ are: first, not: second })) })
        }
      />
    </section>
  );
}
