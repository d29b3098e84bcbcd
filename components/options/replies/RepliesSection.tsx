import { useEffect, useRef, useState } from 'preact/hooks';
import { Announcer } from '@/components/Announcer';
import { EmptyState } from '@/components/EmptyState';
import { countText } from '@/components/format';
import { t } from '@/components/words';
import type { Replies, SavedReply } from '@/utils/core/reply/saved/schema';
import { MAX_SAVED } from '@/utils/core/reply/saved/schema';
import { searchSaved, type SavedUses } from '@/utils/core/reply/saved/search';
import type { Settings } from '@/utils/settings/schema';
import type { ChangeSettings } from '@/components/options/change';
import { ReplySources } from './ReplySources';
import { SavedForm } from './SavedForm';
import { SavedRow } from './SavedRow';

export type RepliesSectionProps = {
  readonly replies: Replies;
  readonly general: Settings['general'];
  readonly uses: SavedUses;
  /** A new id; random, so that two files can be joined. */
  readonly newId: () => string;
  readonly onChange: ChangeSettings;
};

const NEW = 'new';

/** The team's own texts: found by words, one at a time edited, and what else suggestions are made from. */
export function RepliesSection({ replies, general, uses, newId, onChange }: RepliesSectionProps) {
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const focusRef = useRef<string | undefined>(undefined);
  const { saved } = replies;
  const found = searchSaved(saved, query, uses);

  // What closed or went away had the focus: the row it came from takes it, or the button that adds.
  useEffect(() => {
    if (focusRef.current === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-edit="${CSS.escape(focusRef.current)}"]`);
    (row ?? list.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
    focusRef.current = undefined;
  });

  const put = (next: readonly SavedReply[], what: string) =>
    onChange({ replies: { ...replies, saved: [...next] } }, what);
  const close = (id: string) => {
    setEditing(undefined);
    focusRef.current = id;
  };
  const save = (reply: SavedReply) => {
    const isNew = saved.every(({ id }) => id !== reply.id);
    put(
      isNew ? [...saved, reply] : saved.map((one) => (one.id === reply.id ? reply : one)),
      `reply ${reply.id}`,
    );
    setSaid(t('saved_done', reply.title));
    close(reply.id);
  };
  const remove = (reply: SavedReply) => {
    put(
      saved.filter(({ id }) => id !== reply.id),
      `delete ${reply.id}`,
    );
    setSaid(t('saved_deleted', reply.title));
    close('');
  };

  return (
    <>
      <p class="soft">{t('saved_intro')}</p>
      <div class="saved-replies" ref={list}>
        <div class="row">
          <input
            type="search"
            dir="auto"
            class="saved-search"
            aria-label={t('saved_search')}
            placeholder={t('saved_search')}
            maxLength={100}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <button type="button" data-add disabled={saved.length >= MAX_SAVED} onClick={() => setEditing(NEW)}>
            {t('saved_add')}
          </button>
        </div>
        {editing === NEW && (
          <div class="card">
            <SavedForm
              reply={{ id: newId(), title: '', text: '', topics: [], lang: 'en', shortcut: '' }}
              all={saved}
              onSave={save}
              onCancel={() => close('')}
            />
          </div>
        )}
        {saved.length === 0 && editing !== NEW && (
          <EmptyState title={t('saved_empty')} hint={t('saved_empty_hint')} />
        )}
        {saved.length > 0 && found.length === 0 && <p class="soft">{t('saved_not_found')}</p>}
        {found.length > 0 && (
          <ul class="saved-list">
            {found.map((reply) => (
              <li key={reply.id} class="card">
                {editing === reply.id ? (
                  <SavedForm reply={reply} all={saved} onSave={save} onCancel={() => close(reply.id)} />
                ) : (
                  <SavedRow
                    reply={reply}
                    use={uses[reply.id]}
                    onEdit={() => setEditing(reply.id)}
                    onDelete={() => remove(reply)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <ReplySources replies={replies} general={general} onChange={onChange} />
      <Announcer words={said === '' && query !== '' ? t('saved_count', countText(found.length)) : said} />
    </>
  );
}
