import { soundsLike } from '@/components/options/voice/preset-voice';
import { t, tCode } from '@/components/words';
import type { VoicePreset } from '@/utils/core/voice/presets';
import type { Voice } from '@/utils/core/voice/schema';

/** A voice to choose, shown as its reply to one complaint. */
export type VoiceSample = {
  readonly preset: VoicePreset;
  readonly siteLabel: string;
  readonly post: string;
  readonly reply: string;
};

export type VoicePickProps = {
  /** Undefined while the replies are being written. */
  readonly voices?: readonly VoiceSample[];
  /** The voice as it is set. */
  readonly voice: Voice;
  readonly onChoose: (preset: VoicePreset) => void;
};

/** The same complaint answered in each voice: one is chosen by its sound, not by sliders. */
export function VoicePick({ voices, voice, onChoose }: VoicePickProps) {
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
        {voices?.map(({ preset, reply }) => (
          <label key={preset.id} class="voice-pick">
            <input
              type="radio"
              name="welcome-voice"
              checked={soundsLike(voice, preset)}
              onChange={() => onChoose(preset)}
            />
            <span class="voice-pick-name">{tCode('voice_preset', preset.id)}</span>
            <span class="preview-reply" dir="auto">
              {reply}
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
