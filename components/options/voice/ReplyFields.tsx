import { Choice } from '@/components/form/Choice';
import { TextField } from '@/components/form/TextField';
import { t } from '@/components/words';
import type { VoiceFieldsProps } from './set-voice';

/** The parts of a reply: how it starts, apologises, invites and ends. */
export function ReplyFields({ voice, onSet }: VoiceFieldsProps) {
  return (
    <section class="card" aria-labelledby="voice-reply">
      <h3 id="voice-reply">{t('options_voice_reply')}</h3>
      <Choice
        label={t('options_voice_greeting')}
        value={voice.greeting}
        options={[
          { value: 'name', label: t('options_voice_greeting_name') },
          { value: 'plain', label: t('options_voice_greeting_plain') },
          { value: 'none', label: t('options_voice_greeting_none') },
        ]}
        onChange={(greeting) => onSet({ greeting })}
      />
      <Choice
        label={t('options_voice_apology')}
        help={t('options_voice_apology_help')}
        value={voice.apology}
        options={[
          { value: 'always', label: t('options_voice_apology_always') },
          { value: 'our-fault', label: t('options_voice_apology_our_fault') },
          { value: 'never', label: t('options_voice_apology_never') },
        ]}
        onChange={(apology) => onSet({ apology })}
      />
      <TextField
        label={t('options_voice_hand_off')}
        help={t('options_voice_hand_off_help')}
        placeholder={t('options_voice_hand_off_placeholder')}
        value={voice.handOff}
        max={200}
        onChange={(handOff) => onSet({ handOff })}
      />
      <TextField
        label={t('options_voice_sign_off')}
        help={t('options_voice_sign_off_help')}
        value={voice.signOff}
        max={60}
        onChange={(signOff) => onSet({ signOff })}
      />
    </section>
  );
}
