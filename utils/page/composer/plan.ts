/** What an insertion has to do, decided before anything is touched. Pure: text in, plan out. */
import { comparable } from './read-editor';

export type InsertionPlan =
  | { readonly kind: 'already-there' }
  | { readonly kind: 'existing-draft'; readonly draft: string }
  | {
      readonly kind: 'write';
      /** Select everything after so many characters, to replace it; absent: caret to the end. */
      readonly replaceAfter?: number;
      /** What to put in. */
      readonly insert: string;
      /** What the editor must hold afterwards, in comparable form. */
      readonly expected: string;
    };

export type PlanInput = {
  /** What the editor holds now. */
  readonly current: string;
  /** The reply. */
  readonly text: string;
  readonly ifDraft: 'ask' | 'append' | 'replace';
  /** Names the site may have put in as a mention of the person answered. */
  readonly names: readonly string[];
};

/**
 * A mention that the site put in by itself is kept, and the reply goes after it.
 * Any other text is the agent's: kept, replaced or added to only as asked.
 */
export function planInsertion({ current, text, ifDraft, names }: PlanInput): InsertionPlan {
  const mention = leadingMention(current, names);
  const rest = comparable(current.slice(mention.length));
  const wanted = comparable(text);
  if (rest === wanted) return { kind: 'already-there' };
  if (rest === '') return write(current, text);
  if (ifDraft === 'ask') return { kind: 'existing-draft', draft: current };
  if (ifDraft === 'replace') {
    // The blank after the mention stays as well.
    const kept = mention + (/^\s/.exec(current.slice(mention.length))?.[0] ?? '');
    return { ...write(kept, text), replaceAfter: kept.length };
  }
  if (comparable(current).endsWith(`\n${wanted}`)) return { kind: 'already-there' };
  const broken = current.endsWith('\n') ? '' : '\n';
  return { kind: 'write', insert: broken + text, expected: comparable(`${current}\n${text}`) };
}

/** After a mention a blank, unless there is one. */
function write(before: string, text: string): Extract<InsertionPlan, { kind: 'write' }> {
  const isEmpty = comparable(before) === '';
  const insert = isEmpty || /\s$/.test(before) ? text : ` ${text}`;
  return { kind: 'write', insert, expected: comparable(isEmpty ? text : before + insert) };
}

/** @returns the start of `current` that names one of `names`, with or without `@`; empty when there is none. */
function leadingMention(current: string, names: readonly string[]): string {
  const from = current.length - current.trimStart().length;
  const at = current[from] === '@' ? 1 : 0;
  const rest = current.slice(from + at).replaceAll('\u00a0', ' ');
  // The longest first: "Dana" must not hide "Dana Kay".
  const found = [...names]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length)
    .find((name) => startsWithWord(rest, name));
  return found === undefined ? '' : current.slice(0, from + at + found.length);
}

function startsWithWord(text: string, word: string): boolean {
  if (text.slice(0, word.length).toLowerCase() !== word.toLowerCase()) return false;
  return text.length === word.length || /^[\s,:]/.test(text.slice(word.length));
}
