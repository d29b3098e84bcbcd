import { useRef, useState } from 'preact/hooks';
import { t } from '@/components/words';
import { searchSaved } from '@/utils/core/reply/saved/search';
import type { TeamReplies } from '@/utils/services/panel/team-replies';

/** More is a search of its own. */
const MOST_SHOWN = 8;

/** Search among the saved replies; the one chosen becomes a draft like the others. Nothing where there are none. */
export function SavedPicker({ team }: { readonly team: TeamReplies }) {
  const details = useRef<HTMLDetailsElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const saved = team.saved.value;
  if (saved.length === 0) return null;
  const found = searchSaved(saved, query, team.uses()).slice(0, MOST_SHOWN);
  const choose = (id: string) => {
    team.pick(id);
    setQuery('');
    details.current?.removeAttribute('open');
    // The card of the chosen reply is drawn in the next frame.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-editor]')?.focus());
  };
  return (
    <details
      ref={details}
      class="saved-picker small"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        search.current?.focus();
        currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>{t('panel_saved_find')}</summary>
      <input
        ref={search}
        type="search"
        dir="auto"
        maxLength={100}
        aria-label={t('panel_saved_search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {found.length === 0 && <p class="soft">{t('panel_saved_none')}</p>}
      <ul>
        {found.map((reply) => (
          <li key={reply.id}>
            <button type="button" class="saved-pick" onClick={() => choose(reply.id)}>
              <span class="draft-head">
                <span class="draft-name" dir="auto">
                  {reply.title}
                </span>
                {reply.shortcut !== '' && <kbd>/{reply.shortcut}</kbd>}
              </span>
              <span class="draft-text" dir="auto" lang={reply.lang}>
                {reply.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
