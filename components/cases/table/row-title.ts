/** What a row of the table may have had to cut, told whole on hover and to a screen reader. */
import { tCode } from '@/components/words';
import type { DeskRow } from '@/utils/core/desk/desk-row';

/** @returns the topics in one line, e.g. "billing, service" */
export function topicsText({ topics }: Pick<DeskRow, 'topics'>): string {
  return topics.map((topic) => tCode('topic', topic)).join(', ');
}

/**
 * The button that opens the case lies over the whole row, so its title is the row's.
 * @returns name and handle, the topics, the post's words: a line each, none of them empty
 */
export function rowTitle(row: Pick<DeskRow, 'name' | 'handle' | 'topics' | 'words'>): string {
  const handle = row.handle ? `@${row.handle}` : '';
  return [[row.name, handle].filter(Boolean).join(' '), topicsText(row), row.words]
    .filter(Boolean)
    .join('\n');
}
