import { Choice } from '@/components/form/Choice';
import { NumberField } from '@/components/form/NumberField';
import { TokenInput } from '@/components/form/TokenInput';
import { t } from '@/components/words';
import type { VoiceFieldsProps } from './set-voice';

const EMOJI = { maxLength: 16, maxCount: 30 };

/** Whether and which emoji. */
export function EmojiFields({ voice, onSet }: VoiceFieldsProps) {
  const { emoji } = voice;
  return (
    <section class="card" aria-labelledby="voice-emoji">
      <h3 id="voice-emoji">{t('options_voice_emoji')}</h3>
      <Choice
        label={t('options_voice_emoji')}
        quiet
        value={emoji.policy}
        options={[
          { value: 'never', label: t('options_voice_emoji_never') },
          { value: 'mirror', label: t('options_voice_emoji_mirror') },
          { value: 'listed', label: t('options_voice_emoji_listed') },
        ]}
        onChange={(policy) =>
          onSet({ emoji: { ...emoji, policy, max: policy === 'never' ? 0 : Math.max(1, emoji.max) } })
        }
      />
      {emoji.policy === 'listed' && (
        <TokenInput
          label={t('options_voice_emoji_list')}
          tokens={emoji.listed}
          rules={EMOJI}
          onChange={(listed) => onSet({ emoji: { ...emoji, listed } })}
        />
      )}
      {emoji.policy !== 'never' && (
        <NumberField
          label={t('options_voice_emoji_max')}
          unit={t('options_voice_emoji_unit')}
          value={emoji.max}
          min={0}
          max={5}
          onChange={(max) => onSet({ emoji: { ...emoji, max } })}
        />
      )}
    </section>
  );
}
