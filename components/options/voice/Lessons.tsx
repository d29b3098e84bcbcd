import { useId, useState } from 'preact/hooks';
import { countText } from '@/components/format';
import { joinAnd } from '@/components/join-words';
import { Notice } from '@/components/Notice';
import { t, tCode } from '@/components/words';
import type { Proposal } from '@/utils/core/voice/learn/evidence';
import { isAlreadySo } from '@/utils/core/voice/learn/take';
import type { Voice } from '@/utils/core/voice/schema';
import type { Lesson } from '@/utils/services/options/lesson';
import { evidenceText, learntText } from './learnt-text';

export type LessonsProps = {
  readonly voice: Voice;
  readonly lesson: Lesson;
  readonly onTake: (taken: readonly Proposal[]) => void;
  readonly onLeave: () => void;
};

/** What pasted replies say: each to be ticked, with how many of them say it. */
export function Lessons({ voice, lesson, onTake, onLeave }: LessonsProps) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const { proposals } = lesson;
  const fresh = proposals.filter((one) => one.kind === 'proposal' && !isAlreadySo(voice, one));
  const known = proposals.filter((one) => one.kind === 'proposal' && isAlreadySo(voice, one));
  const unclear = proposals.filter((one) => one.kind === 'unclear');
  const tick = (index: number, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(index);
    else next.delete(index);
    setTicked(next);
  };
  if (lesson.samples < 2) return <Notice tone="warn" title={t('learn_too_few', countText(lesson.samples))} />;
  return (
    <Notice tone="plain" title={t('learn_found', countText(lesson.samples), countText(fresh.length))}>
      {fresh.length > 0 && (
        <ul class="lessons">
          {fresh.map((one, index) => (
            <Tick key={index} one={one} on={ticked.has(index)} onTick={(on) => tick(index, on)} />
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <p class="soft small">{t('learn_known', joinAnd(known.map(({ id }) => tCode('learn', id))))}</p>
      )}
      {unclear.length > 0 && (
        <p class="soft small">{t('learn_unclear', joinAnd(unclear.map(({ id }) => tCode('learn', id))))}</p>
      )}
      <p class="row">
        {fresh.length > 0 && (
          <>
            <button
              type="button"
              class="primary"
              disabled={ticked.size === 0}
              onClick={() => onTake(fresh.filter((_, index) => ticked.has(index)))}
            >
              {t('learn_take')}
            </button>
            <button type="button" onClick={() => setTicked(new Set(fresh.map((_, index) => index)))}>
              {t('learn_tick_all')}
            </button>
          </>
        )}
        <button type="button" onClick={onLeave}>
          {t('learn_leave')}
        </button>
      </p>
    </Notice>
  );
}

type TickProps = { readonly one: Proposal; readonly on: boolean; readonly onTick: (on: boolean) => void };

function Tick({ one, on, onTick }: TickProps) {
  const id = useId();
  return (
    <li class="lesson">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-why`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>
          {tCode('learn', one.id)}: <bdi>{learntText(one)}</bdi>
        </label>
        <p id={`${id}-why`} class="soft small" dir="auto">
          {evidenceText(one)}
        </p>
      </div>
    </li>
  );
}
