/** Mending one problem in a reply. */
import { applyEdits, type Edit } from '@/utils/core/text/edits';

/** @returns the reply with the edits made, and the blanks and stray marks that removing words leaves tidied away. */
export function mend(text: string, edits: readonly Edit[]): string {
  return applyEdits(text, edits)
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,;])/g, '$1')
    .replace(/,\s*([.!?])/g, '$1')
    .replace(/([.,;:])(?:\s*[,;])+/g, '$1')
    .trim();
}

/** @returns the reply with a sentence put before its sign-off, or at the end. */
export function insertBefore(text: string, ending: string, sentence: string): string {
  const body =
    ending !== '' && text.trimEnd().endsWith(ending) ? text.trimEnd().slice(0, -ending.length) : text;
  return [body.trimEnd(), sentence, body === text ? '' : ending].filter((part) => part !== '').join(' ');
}
