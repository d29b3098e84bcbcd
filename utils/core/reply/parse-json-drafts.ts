/** Drafts in JSON that may be cut off anywhere, or be not quite JSON. */
import { toApproach } from './approach';
import type { ParsedDraft } from './parse-drafts';
import { readJsonStrings, type JsonString } from './read-json-strings';

/** Keys under which models put a reply. */
const TEXT_KEYS = ['text', 'reply', 'draft', 'message', 'content', 'response'];
const APPROACH_KEYS = ['approach', 'style', 'type', 'tone', 'label'];

/** @returns the replies among the strings of a JSON text, in order; array items that stand alone count too. */
export function jsonDrafts(json: string): ParsedDraft[] {
  const drafts: ParsedDraft[] = [];
  let approach: string | undefined;
  for (const string of readJsonStrings(json)) {
    if (isOneOf(string, APPROACH_KEYS)) approach = string.value;
    else if (isOneOf(string, TEXT_KEYS) || string.key === undefined || toApproach(string.key)) {
      drafts.push({
        approach: toApproach(approach ?? string.key),
        text: string.value.trim(),
        complete: string.complete,
      });
      approach = undefined;
    }
  }
  return drafts;
}

function isOneOf({ key }: JsonString, keys: readonly string[]): boolean {
  return key !== undefined && keys.includes(key.toLowerCase());
}
