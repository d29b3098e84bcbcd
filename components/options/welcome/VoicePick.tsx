import { t } from '@/components/words';
import type { Voice } from '@/utils/core/voice/schema';

/** A voice to choose, shown as its reply to one complaint. */
export type VoiceSample = {
  readonly id: string;
  readonly label: string;
  /** Name the voice has once chosen. */
  readonly name: string;
  readonly siteLabel: string;
  readonly post: string;
  readonly reply: string;
  readonly applyTo: (voice: Voice) => Voice;
};

export type VoicePickProps = {
  /** Undefined while the replies are being written. */
  readonly voices?: readonly VoiceSample[];
  readonly chosen: string;
  readonly onChoose: (voice: VoiceSample) => void;
};

/** The same complaint answered in each voice: one is chosen by its sound, not by sliders. */
export function VoicePick({ voices, chosen, onChoose }: VoicePickProps) {
  const first = voices?.[0];
  return (
    <section class="card" aria-labelledby="welcome-2">
      <h2 id="welcome-2">{t('options_welcome_step_2')}</h2>
      <p class="soft">{t('options_welcome_step_2_intro')}</p>
      {!voices && <p class="soft">{t('options_voice_preview_waiting')}</p>}
      {first && (
        <figure>
          <figcaption class="soft small">{t('options_welcome_complaint', first.siteLabel)}</figcaption>
          <blockquote class="preview-post">{first.post}</blockquote>
        </figure>
      )}
      <div class="voice-picks" role="radiogroup" aria-labelledby="welcome-2">
        {voices?.map((voice) => (
          <label key={voice.id} class="voice-pick">
            <input
              type="radio"
              name="welcome-voice"
              checked={voice.name === chosen}
              onChange={() => onChoose(voice)}
            />
            <span class="voice-pick-name">{voice.label}</span>
            <span class="preview-reply" dir="auto">
              {voice.reply}
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
