import { useId, useState } from 'preact/hooks';
import { countText } from '@/components/format';
import { Notice } from '@/components/Notice';
import { t } from '@/components/words';
import type { Proposal } from '@/utils/core/voice/learn/evidence';
import type { Voice } from '@/utils/core/voice/schema';
import type { Lesson } from '@/utils/services/options/lesson';
import { Lessons } from './Lessons';

export type LearnVoiceProps = {
  readonly voice: Voice;
  readonly onLearn: (pasted: string) => Promise<Lesson>;
  readonly onTake: (taken: readonly Proposal[]) => void;
};

/** Replies pasted once, and what they say about the voice: shown with its evidence, taken one by one, never by itself. */
export function LearnVoice({ voice, onLearn, onTake }: LearnVoiceProps) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [lesson, setLesson] = useState<Lesson | undefined>(undefined);
  const [said, setSaid] = useState('');

  const read = async () => {
    setSaid('');
    setLesson(await onLearn(pasted));
  };
  const take = (taken: readonly Proposal[]) => {
    onTake(taken);
    setLesson(undefined);
    setPasted('');
    setSaid(t('learn_taken', countText(taken.length)));
  };
  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('learn_title')}</h3>
      <div class="field">
        <label for={id}>{t('learn_replies')}</label>
        <textarea
          id={id}
          class="learn-paste"
          rows={6}
          dir="auto"
          value={pasted}
          aria-describedby={`${id}-help`}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <p id={`${id}-help`} class="soft small">
          {t('learn_help')}
        </p>
      </div>
      <button type="button" class="start" disabled={pasted.trim() === ''} onClick={() => void read()}>
        {t('learn_read')}
      </button>
      <div aria-live="polite">
        {said !== '' && <Notice tone="good" title={said} />}
        {lesson && (
          <Lessons voice={voice} lesson={lesson} onTake={take} onLeave={() => setLesson(undefined)} />
        )}
      </div>
    </section>
  );
}
