/** Reply boxes and what opens them. */
import type { Composer, ComposerOpener, EditorKind } from '@/utils/page/adapter';
import { readName } from './text';

/**
 * @param editors boxes that are this post's; two where one is expected: neither is sure, and a button would open a third
 * @param opener what stands in the button that opens one; a button that is switched off (comments closed) is none
 */
export function boxOr(
  editors: readonly (HTMLElement | undefined)[],
  editorKind: EditorKind,
  opener: Element | null | undefined,
): Composer | ComposerOpener | undefined {
  const [editor, ...more] = new Set(editors.flatMap((found) => found ?? []));
  if (more.length > 0) return undefined;
  if (editor) return { kind: 'composer', editor, editorKind };
  const button = opener?.closest<HTMLElement>('button,[role="button"]');
  const isOn = button && !button.matches(':disabled,[disabled],[aria-disabled="true"]');
  return isOn ? { kind: 'opener', button } : undefined;
}

/** @returns whom a box names at its start: whom the reply is for */
export function mentionIn(box: Element, css: string): string | undefined {
  const mention = box.querySelector(css);
  return mention ? readName(mention).replace(/^@/, '') : undefined;
}
