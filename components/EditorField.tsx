import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedReply } from '@/utils/core/reply/saved/schema';
import { replaceSlash, slashAt, type Slash } from '@/utils/core/reply/saved/shortcut';
import { countText } from './format';
import { SlashList } from './SlashList';
import { textDirection } from './text-direction';
import { t } from './words';

export type SavedForEditor = {
  /** @returns what a slash word may mean, the best first. */
  readonly find: (query: string) => readonly SavedReply[];
  /**
   * @param isWhole nothing else is written: the reply ends with it
   * @returns the text for this customer; `undefined` while it cannot be made
   */
  readonly expand: (reply: SavedReply, isWhole: boolean) => string | undefined;
};

export type EditorFieldProps = {
  /** For whoever shows a place in the text. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly lang: string;
  readonly describedBy: string;
  readonly saved: SavedForEditor;
  readonly onEdit: (text: string) => void;
};

type Open = { readonly slash: Slash; readonly found: readonly SavedReply[]; readonly at: number };
/** More is a search of its own. */
const MOST_SHOWN = 6;
/** What an expanded reply still lacks: `[order link]`. */
const GAP = /\[\p{L}[^[\]\n]{0,40}\]/u;

/** The text itself. A slash opens the saved replies; a shortcut and a blank put one in. */
export function EditorField({ field, text, lang, describedBy, saved, onEdit }: EditorFieldProps) {
  const id = useId();
  const selectionRef = useRef<readonly [number, number] | undefined>(undefined);
  const [open, setOpen] = useState<Open | undefined>(undefined);

  // The caret jumps to the end when the text is set from outside: it goes where the new words end, or to their gap.
  useLayoutEffect(() => {
    if (!selectionRef.current) return;
    field.current?.setSelectionRange(...selectionRef.current);
    selectionRef.current = undefined;
  }, [text, field]);

  const put = (reply: SavedReply, slash: Slash, from: string) => {
    const around = from.slice(0, slash.start) + from.slice(slash.end);
    const words = saved.expand(reply, around.trim() === '');
    setOpen(undefined);
    if (words === undefined) return;
    const next = replaceSlash(from, slash, words);
    const gap = GAP.exec(words);
    const gapAt = slash.start + (gap?.index ?? 0);
    selectionRef.current = gap ? [gapAt, gapAt + gap[0].length] : [next.caret, next.caret];
    onEdit(next.text);
  };
  const typed = (area: HTMLTextAreaElement, isInserting: boolean) => {
    const { value, selectionStart } = area;
    const closed = isInserting ? slashAt(value, selectionStart - 1) : undefined;
    if (closed && /\s/.test(value.charAt(selectionStart - 1))) {
      const [best] = saved.find(closed.query);
      if (best && closed.query !== '' && best.shortcut.toLowerCase() === closed.query.toLowerCase()) {
        // At the end the blank has done its work.
        const isLast = value.slice(selectionStart).trim() === '';
        put(best, isLast ? { ...closed, end: selectionStart } : closed, value);
        return;
      }
    }
    onEdit(value);
    look(value, selectionStart);
  };
  const look = (value: string, caret: number) => {
    const slash = slashAt(value, caret);
    const found = slash ? saved.find(slash.query).slice(0, MOST_SHOWN) : [];
    setOpen(slash && found.length > 0 ? { slash, found, at: 0 } : undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.isComposing || event.ctrlKey || event.metaKey) return;
    const { found, at, slash } = open;
    const chosen = found[at];
    if (event.key === 'ArrowDown') setOpen({ ...open, at: (at + 1) % found.length });
    else if (event.key === 'ArrowUp') setOpen({ ...open, at: (at + found.length - 1) % found.length });
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) put(chosen, slash, text);
    else if (event.key === 'Escape') setOpen(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div class="editor-field">
      <textarea
        ref={field}
        class="editor-text"
        data-editor
        dir={textDirection(lang)}
        lang={lang || undefined}
        rows={rowsFor(text)}
        aria-label={t('panel_reply')}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={open ? id : undefined}
        aria-activedescendant={open ? `${id}-${open.at}` : undefined}
        placeholder={t('panel_own_placeholder')}
        value={text}
        onInput={(event) => typed(event.currentTarget, event.inputType.startsWith('insert'))}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(undefined)}
      />
      {open && (
        <SlashList
          id={id}
          found={open.found}
          at={open.at}
          onChoose={(reply) => put(reply, open.slash, text)}
        />
      )}
      <output class="visually-hidden">
        {open ? t('panel_slash_count', countText(open.found.length)) : ''}
      </output>
    </div>
  );
}

/** For browsers whose text fields do not grow by themselves (`field-sizing`); about 44 letters fit a line of the popup. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 44)), 0);
  return Math.min(12, Math.max(4, lines));
}
