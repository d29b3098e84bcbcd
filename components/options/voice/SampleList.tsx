import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { useDraftRows } from '@/components/form/use-draft-rows';
import { t, tCode } from '@/components/words';
import { INTENTS } from '@/utils/core/detect/finding';
import type { Voice } from '@/utils/core/voice/schema';

type Sample = Voice['samples'][number];
export type SampleListProps = {
  readonly samples: readonly Sample[];
  readonly onChange: (samples: Sample[]) => void;
};

/** The schema's limit. */
const MAX_SAMPLES = 20;
const isComplete = ({ post, reply }: Sample) => post.trim() !== '' && reply.trim() !== '';

/** Approved pairs: what a customer wrote, what we answered. */
export function SampleList({ samples, onChange }: SampleListProps) {
  const { rows, setRows } = useDraftRows(samples, isComplete, onChange);
  const set = (index: number, sample: Sample, part: Partial<Sample>) =>
    setRows(rows.with(index, { ...sample, ...part }));
  return (
    <section class="card" aria-labelledby="voice-samples">
      <h3 id="voice-samples">{t('options_voice_samples')}</h3>
      <p class="soft">{t('options_voice_samples_help')}</p>
      <ol class="samples">
        {rows.map((sample, index) => (
          <li key={index}>
            <fieldset class="sample">
              <legend>{t('options_voice_sample', index + 1)}</legend>
              <SelectField
                label={t('options_voice_sample_intent')}
                value={sample.intent}
                options={INTENTS.map((value) => ({ value, label: tCode('intent', value) }))}
                onChange={(intent) => set(index, sample, { intent })}
              />
              <TextField
                label={t('options_voice_sample_post')}
                long
                value={sample.post}
                max={1000}
                onChange={(post) => set(index, sample, { post })}
              />
              <TextField
                label={t('options_voice_sample_reply')}
                long
                value={sample.reply}
                max={1000}
                onChange={(reply) => set(index, sample, { reply })}
              />
              <button type="button" onClick={() => setRows(rows.toSpliced(index, 1))}>
                {t('options_row_remove')}
              </button>
            </fieldset>
          </li>
        ))}
      </ol>
      <button
        type="button"
        disabled={rows.length >= MAX_SAMPLES}
        onClick={() => setRows([...rows, { intent: 'complaint', post: '', reply: '' }])}
      >
        {t('options_row_add')}
      </button>
    </section>
  );
}
