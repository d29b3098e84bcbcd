import { TextField } from '@/components/form/TextField';
import { t, tCode } from '@/components/words';
import { VOICE_PRESETS } from '@/utils/core/voice/presets';
import { takeProposals } from '@/utils/core/voice/learn/take';
import type { Voice } from '@/utils/core/voice/schema';
import type { Lesson } from '@/utils/services/options/lesson';
import type { Site } from '@/utils/sites';
import type { ChangeSettings } from '@/components/options/change';
import { EmojiFields } from './EmojiFields';
import { LearnVoice } from './LearnVoice';
import { LimitFields } from './LimitFields';
import { ReplyFields } from './ReplyFields';
import { SampleList } from './SampleList';
import { inVoice, soundsLike } from './preset-voice';
import type { SetVoice } from './set-voice';
import { ToneFields } from './ToneFields';
import { type PreviewCard, VoicePreview } from './VoicePreview';
import { WordFields } from './WordFields';

export type VoiceSectionProps = {
  readonly voice: Voice;
  readonly sites: readonly Site[];
  /** Undefined while they are being written. */
  readonly previews?: readonly PreviewCard[];
  readonly onLearn: (pasted: string) => Promise<Lesson>;
  readonly onChange: ChangeSettings;
};

/** Every field of the voice, and what it does to three replies beside it. */
export function VoiceSection({ voice, sites, previews, onLearn, onChange }: VoiceSectionProps) {
  const set: SetVoice = (part) => onChange({ voice: { ...voice, ...part } }, `voice.${Object.keys(part)[0]}`);
  return (
    <div class="beside">
      <div class="beside-main">
        <section class="card" aria-labelledby="voice-presets">
          <h3 id="voice-presets">{t('options_voice_presets')}</h3>
          <p class="soft">{t('options_voice_intro')}</p>
          <div class="row">
            {VOICE_PRESETS.map((preset) => (
              <button
                key={preset.id}
                type="button"
                title={tCode('voice_preset', `${preset.id}_about`)}
                aria-pressed={soundsLike(voice, preset)}
                onClick={() => onChange({ voice: inVoice(voice, preset) }, `voice.preset.${preset.id}`)}
              >
                {tCode('voice_preset', preset.id)}
              </button>
            ))}
          </div>
          <p class="soft small">{t('options_voice_presets_help')}</p>
          <TextField
            label={t('options_voice_name')}
            value={voice.name}
            max={60}
            onChange={(name) => set({ name })}
          />
        </section>
        <LearnVoice
          voice={voice}
          onLearn={onLearn}
          onTake={(taken) => onChange({ voice: takeProposals(voice, taken) }, 'voice.learnt')}
        />
        <ToneFields voice={voice} onSet={set} />
        <ReplyFields voice={voice} onSet={set} />
        <WordFields voice={voice} onSet={set} />
        <EmojiFields voice={voice} onSet={set} />
        <LimitFields voice={voice} onSet={set} sites={sites} />
        <SampleList samples={voice.samples} onChange={(samples) => set({ samples })} />
      </div>
      <VoicePreview cards={previews} />
    </div>
  );
}
