/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list that leaves the focus in the text cannot be a select */
import type { SavedReply } from '@/utils/core/reply/saved/schema';
import { t } from './words';

export type SlashListProps = {
  readonly id: string;
  readonly found: readonly SavedReply[];
  /** The one the keys are on. */
  readonly at: number;
  readonly onChoose: (reply: SavedReply) => void;
};

/** Saved replies a slash word may mean. The focus stays in the text; the keys move through here. */
export function SlashList({ id, found, at, onChoose }: SlashListProps) {
  return (
    <div id={id} class="slash-list" role="listbox" aria-label={t('panel_slash')}>
      {found.map((reply, index) => (
        <div
          key={reply.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // Before the text loses the focus, which would close the list under the pointer.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(reply);
          }}
        >
          <span dir="auto">{reply.title}</span> {reply.shortcut !== '' && <kbd>/{reply.shortcut}</kbd>}
        </div>
      ))}
    </div>
  );
}
