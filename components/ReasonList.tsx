import type { Reason } from '@/utils/core/detect/finding';
import { t, tCode } from './words';

/** Why this post was flagged, strongest reason first, each once. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const codes = [...new Set(reasons.filter(({ weight }) => weight > 0).map(({ code }) => code))];
  if (codes.length === 0) return null;
  return (
    <p class="reasons">
      <span class="soft">{t('panel_why')}</span> {codes.map((code) => tCode('reason', code)).join(' · ')}
    </p>
  );
}
