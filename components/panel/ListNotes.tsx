import { countText } from '@/components/format';
import { t } from '@/components/words';
import type { PageStatus } from '@/utils/messaging/protocol';

/** Reasons that mean "a post we could not read"; the others are no posts at all. */
const UNREAD = ['no-id', 'no-author', 'no-text'] as const;

/** Says when a part of the page could not be read: silence would look like calm. */
export function PageNotes({ status }: { readonly status: PageStatus }) {
  const unread = UNREAD.reduce((sum, reason) => sum + (status.health?.skipped[reason] ?? 0), 0);
  if (status.state !== 'reading' || unread === 0) return null;
  return <p class="soft small panel-pad">{t('panel_unread_some', countText(unread))}</p>;
}

export type MoreOpenProps = {
  readonly shown: number;
  readonly all: number;
  readonly onDesk: () => void;
};

/** The list is cut at the most urgent; the rest is in the case desk. */
export function MoreOpen({ shown, all, onDesk }: MoreOpenProps) {
  if (all <= shown) return null;
  return (
    <p class="soft panel-pad">
      {t('panel_more_open', countText(shown))}{' '}
      <button type="button" class="link" onClick={onDesk}>
        {t('panel_more_open_link')}
      </button>
    </p>
  );
}
