import { Icon } from '@/components/Icon';
import { Quote } from '@/components/Quote';
import { ReasonList } from '@/components/ReasonList';
import { t } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';

export type CaseWordsProps = {
  readonly row: Case;
  /** The post's address; absent when the page showed none that can be trusted. */
  readonly link?: string;
};

/** What the customer wrote, and why it was flagged. */
export function CaseWords({ row, link }: CaseWordsProps) {
  return (
    <section class="case-words" aria-label={t('panel_words')}>
      <Quote text={row.post.text || t('panel_no_text')} reasons={row.finding.reasons} lang={row.post.lang} />
      {row.post.truncated && <p class="soft small">{t('panel_truncated')}</p>}
      <div class="row case-why">
        <ReasonList reasons={row.finding.reasons} />
        {link && (
          <a class="nowrap with-icon" href={link} target="_blank" rel="noreferrer">
            <span>{t('panel_open_post')}</span> <Icon name="open" />
          </a>
        )}
      </div>
    </section>
  );
}
