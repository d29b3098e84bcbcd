import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t, tCode } from '@/components/words';
import type { SaveState } from '@/utils/settings/editor';
import { Rail } from './Rail';
import { SaveLine } from './SaveLine';
import type { SectionId } from './sections';

export type OptionsPageProps = {
  readonly section: SectionId;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
  /** Said once at the top, e.g. after the first steps. */
  readonly notice?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The frame of the options: a rail of sections, how saving went, one section. */
export function OptionsPage({ section, save, canUndo, onUndo, onRetry, notice, children }: OptionsPageProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  // With a notice this page has just taken the place of another one, and the focus is nowhere.
  const shownRef = useRef(notice ? undefined : section);
  useEffect(() => {
    if (shownRef.current === section) return;
    shownRef.current = section;
    headingRef.current?.focus();
    globalThis.scrollTo?.(0, 0);
  }, [section]);
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('options_title')}</h1>
        <SaveLine state={save} canUndo={canUndo} onUndo={onUndo} onRetry={onRetry} />
      </header>
      <Rail section={section} />
      <main class="options-main">
        {notice}
        <h2 ref={headingRef} tabIndex={-1}>
          {tCode('options_section', section)}
        </h2>
        {children}
      </main>
    </div>
  );
}
