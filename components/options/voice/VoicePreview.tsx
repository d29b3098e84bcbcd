import { Icon } from '@/components/Icon';
import { t, tCode } from '@/components/words';
import type { Problem } from '@/utils/core/lint/problem';

/** One example post and the reply this voice gives it. */
export type PreviewCard = {
  readonly id: 'complaint' | 'praise' | 'question';
  /** Primary language tag. */
  readonly lang: string;
  readonly siteLabel: string;
  readonly author: string;
  readonly post: string;
  readonly reply: string;
  readonly problems: readonly Problem[];
};

/** The same three posts, answered anew with every change of the voice; each is shown as it comes. */
export function VoicePreview({ cards }: { readonly cards?: readonly PreviewCard[] }) {
  return (
    <aside class="preview" aria-labelledby="voice-preview">
      <h3 id="voice-preview">{t('options_voice_preview')}</h3>
      {cards === undefined && <p class="soft">{t('options_voice_preview_waiting')}</p>}
      {cards?.length === 0 && <p class="soft">{t('options_voice_preview_none')}</p>}
      {cards?.map((card) => (
        <article key={card.id} class="card preview-card">
          <h4>
            {tCode('options_voice_preview', card.id)}{' '}
            <span class="soft">{t('options_voice_preview_on', card.siteLabel)}</span>
          </h4>
          <blockquote class="preview-post" lang={card.lang}>
            {card.post}
          </blockquote>
          <p class="preview-reply" dir="auto" lang={card.lang}>
            {card.reply}
          </p>
          <PreviewProblems problems={card.problems} />
        </article>
      ))}
    </aside>
  );
}

function PreviewProblems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) {
    return (
      <p class="soft small preview-check">
        <Icon name="check" />
        {t('options_voice_preview_ok')}
      </p>
    );
  }
  return (
    <ul class="small preview-problems">
      {problems.map((problem) => (
        <li key={`${problem.code}:${problem.start}`} class="preview-check">
          <Icon name={problem.severity === 'block' ? 'stop' : 'warn'} />
          {tCode('lint', problem.code, ...(problem.params ?? []))}
        </li>
      ))}
    </ul>
  );
}
