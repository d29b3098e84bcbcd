/** Which technique writes to which editor, in order; the second only when the first changed nothing at all. */
import type { EditorKind } from '@/utils/page/adapter';
import type { Technique } from './techniques';

/**
 * Measured in Chromium 156 and Firefox 153 with `scripts/bench/editor-techniques`
 * (Draft.js 0.11.7, Lexical 0.36.2, TipTap 3.34, Quill 2.0.3):
 * a paste event is exact in all four, with one line and many, empty and after text.
 * Typing by command runs several lines together in Draft and Lexical (Chromium).
 * A bare contenteditable and a textarea do not listen to paste events.
 */
export const STRATEGIES = {
  draft: [{ technique: 'paste' }, { technique: 'insert-text', oneLineOnly: true }],
  lexical: [{ technique: 'paste' }, { technique: 'before-input' }],
  prosemirror: [{ technique: 'paste', fillBlankLines: true }, { technique: 'insert-text' }],
  quill: [{ technique: 'paste' }, { technique: 'insert-text', oneLineOnly: true }],
  textarea: [{ technique: 'insert-text' }, { technique: 'native-value' }],
  plain: [{ technique: 'insert-text' }],
} as const satisfies Record<EditorKind, readonly Strategy[]>;

export type Strategy = {
  readonly technique: Technique;
  /** Only for a reply without line breaks. */
  readonly oneLineOnly?: true;
  /** ProseMirror drops empty lines of a paste; a line of one blank it keeps. */
  readonly fillBlankLines?: true;
};

/** @returns what to try for this editor and text, in order. */
export function strategiesFor(kind: EditorKind, text: string): readonly Strategy[] {
  const all: readonly Strategy[] = STRATEGIES[kind];
  return all.filter((strategy) => !strategy.oneLineOnly || !text.includes('\n'));
}

/** @returns the text in the form the strategy needs. */
export function textFor(strategy: Strategy, text: string): string {
  return strategy.fillBlankLines ? text.replace(/\n(?=\n)/g, '\n ') : text;
}
