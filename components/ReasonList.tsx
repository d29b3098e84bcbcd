import type { Finding } from '@/utils/core/detect/finding';
import { t, tCode } from './words';

export type ReasonListProps = {
  readonly finding: Pick<Finding, 'reasons' | 'more' | 'aboutBrand'>;
};

/** Why this post was flagged: strongest reason first, each once, whom it speaks to, and whether smaller signs added to it. */
export function ReasonList({ finding: { reasons, more = 0, aboutBrand } }: ReasonListProps) {
  const codes = [...new Set(reasons.filter(({ weight }) => weight > 0).map(({ code }) => code))];
  if (codes.length === 0) return null;
  const words = codes.map((code) => tCode('reason', code));
  if (aboutBrand !== 'no') words.push(tCode('reason_about', aboutBrand));
  if (more > 0) words.push(t('reason_more'));
  return (
    <p class="reasons">
      <span class="soft">{t('panel_why')}</span> {words.join(' · ')}
    </p>
  );
}
