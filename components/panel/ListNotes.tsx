import { countText } from '@/components/format';
import { joinAnd } from '@/components/join-words';
import { languageName } from '@/components/language-name';
import { t } from '@/components/words';
import type { PageStatus } from '@/utils/messaging/protocol';

/** Reasons that mean "a post we could not read"; the others are no posts at all. */
const UNREAD = ['no-id', 'no-author', 'no-text'] as const;

/** Languages named at most; the count tells the rest. */
const MAX_NAMED = 4;

/** Says when a part of the page could not be read or not be judged: silence would look like calm. */
export function PageNotes({ status }: { readonly status: PageStatus }) {
  if (status.state !== 'reading') return null;
  const unread = UNREAD.reduce((sum, reason) => sum + (status.health?.skipped[reason] ?? 0), 0);
  return (
    <>
      {unread > 0 && <p class="soft small panel-pad">{t('panel_unread_some', countText(unread))}</p>}
      <Unjudged posts={status.unjudged ?? []} />
    </>
  );
}

function Unjudged({ posts }: { readonly posts: NonNullable<PageStatus['unjudged']> }) {
  if (posts.length === 0) return null;
  const named = [...new Set(posts.map(([, lang]) => lang))].filter((lang) => lang !== 'und');
  const names = named.slice(0, MAX_NAMED).map(languageName);
  return (
    <p class="soft small panel-pad">
      {names.length > 0
        ? t('panel_unjudged_named', countText(posts.length), joinAnd(names))
        : t('panel_unjudged', countText(posts.length))}
    </p>
  );
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
