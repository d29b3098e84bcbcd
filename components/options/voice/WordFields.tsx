import { PairList } from '@/components/form/PairList';
import { TokenInput } from '@/components/form/TokenInput';
import { t } from '@/components/words';
import type { VoiceFieldsProps } from './set-voice';

const WORDS = { maxLength: 200, maxCount: 100 };
const PHRASES = { ...WORDS, phrases: true };

/** Which words are used, which never, and what may be offered. */
export function WordFields({ voice, onSet }: VoiceFieldsProps) {
  return (
    <section class="card" aria-labelledby="voice-words">
      <h3 id="voice-words">{t('options_voice_words')}</h3>
      <TokenInput
        label={t('options_voice_remedies')}
        help={t('options_voice_remedies_help')}
        tokens={voice.remedies}
        rules={PHRASES}
        onChange={(remedies) => onSet({ remedies })}
      />
      <TokenInput
        label={t('options_voice_banned')}
        help={t('options_voice_banned_help')}
        tokens={voice.banned}
        rules={WORDS}
        onChange={(banned) => onSet({ banned })}
      />
      <PairList
        label={t('options_voice_preferred')}
        firstLabel={t('options_voice_preferred_say')}
        secondLabel={t('options_voice_preferred_instead')}
        pairs={voice.preferred.map(({ say, insteadOf }) => ({ first: say, second: insteadOf }))}
        maxLength={200}
        maxCount={100}
        onChange={(pairs) =>
          onSet({ preferred: pairs.map(({ first, second }) => ({ say: first, insteadOf: second })) })
        }
      />
      <TokenInput
        label={t('options_voice_required')}
        help={t('options_voice_required_help')}
        tokens={voice.required}
        rules={PHRASES}
        onChange={(required) => onSet({ required })}
      />
      <TokenInput
        label={t('options_voice_never')}
        help={t('options_voice_never_help')}
        tokens={voice.neverInPublic}
        rules={WORDS}
        onChange={(neverInPublic) => onSet({ neverInPublic })}
      />
    </section>
  );
}
