/** What keeps a saved reply from being saved. */
import { unknownFields } from './fields';
import { SHORTCUT, type SavedReply } from './schema';

/** Codes have `saved_problem_<code>` in the locale files, with `what` as `$1`. */
export type SavedProblem = {
  readonly code: 'no-title' | 'no-text' | 'unknown-field' | 'bad-shortcut' | 'taken-shortcut';
  readonly field: 'title' | 'text' | 'shortcut';
  readonly what: string;
};

/**
 * @param reply as it stands in the form
 * @param all every saved reply; itself does not count
 * @returns one problem a field at most; empty when it can be saved
 */
export function savedProblems(reply: SavedReply, all: readonly SavedReply[]): SavedProblem[] {
  const { title, text, shortcut } = reply;
  const problems: SavedProblem[] = [];
  if (title.trim() === '') problems.push({ code: 'no-title', field: 'title', what: '' });
  const [unknown] = unknownFields(text);
  if (text.trim() === '') problems.push({ code: 'no-text', field: 'text', what: '' });
  else if (unknown !== undefined) problems.push({ code: 'unknown-field', field: 'text', what: unknown });
  if (shortcut === '') return problems;
  const holder = all.find(
    (other) => other.id !== reply.id && other.shortcut.toLowerCase() === shortcut.toLowerCase(),
  );
  if (!SHORTCUT.test(shortcut)) problems.push({ code: 'bad-shortcut', field: 'shortcut', what: shortcut });
  else if (holder) problems.push({ code: 'taken-shortcut', field: 'shortcut', what: holder.title });
  return problems;
}
