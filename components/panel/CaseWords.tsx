import { Quote } from '@/components/Quote';
import { LanguageNote } from '@/components/LanguageNote';
import { ReasonList } from '@/components/ReasonList';
import { t } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';

/** What the customer wrote, and why it was flagged. */
export function CaseWords({ row }: { readonly row: Case }) {
  return (
    <section class="case-words" aria-label={t('panel_words')}>
      <Quote text={row.post.text || t('panel_no_text')} reasons={row.finding.reasons} lang={row.post.lang} />
      {row.post.truncated && <p class="soft small">{t('panel_truncated')}</p>}
      <ReasonList finding={row.finding} />
      <LanguageNote finding={row.finding} />
    </section>
  );
}
