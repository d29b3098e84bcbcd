import { countText, dayText } from '@/components/format';
import { joinAnd } from '@/components/join-words';
import { t, tCode } from '@/components/words';
import type { SavedReply } from '@/utils/core/reply/saved/schema';
import { languageName } from './language-name';

export type SavedRowProps = {
  readonly reply: SavedReply;
  readonly use: { readonly count: number; readonly last: number } | undefined;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
};

/** One saved reply: what it is for, its words, how often it was used. */
export function SavedRow({ reply, use, onEdit, onDelete }: SavedRowProps) {
  const { title, text, topics, lang, shortcut } = reply;
  const facts = [
    languageName(lang),
    topics.length > 0 ? joinAnd(topics.map((topic) => tCode('topic', topic))) : t('saved_no_topics'),
    use ? t('saved_used', countText(use.count), dayText(use.last)) : t('saved_unused'),
  ];
  return (
    <div class="saved-row">
      <div class="saved-words">
        <h3 dir="auto">
          {title} {shortcut !== '' && <kbd>/{shortcut}</kbd>}
        </h3>
        <p class="saved-text" dir="auto" lang={lang}>
          {text}
        </p>
        <p class="soft small">{facts.join(' · ')}</p>
      </div>
      <div class="row">
        <button type="button" data-edit={reply.id} aria-label={t('saved_edit_of', title)} onClick={onEdit}>
          {t('saved_edit')}
        </button>
        <button type="button" aria-label={t('saved_delete_of', title)} onClick={onDelete}>
          {t('saved_delete')}
        </button>
      </div>
    </div>
  );
}
