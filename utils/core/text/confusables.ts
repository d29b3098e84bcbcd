/** Letters of other scripts that pass for Latin ones: Cyrillic «а» in a brand's name. */
import { CONFUSABLES } from './data/confusables';

// oxlint-disable-next-line no-control-regex -- plain ASCII is the common case and looks like itself
const ASCII = /^[\x00-\x7f]*$/;

/**
 * @param text normal text (NFKC already took care of wide, mathematical and circled letters)
 * @returns the text as it looks, in Latin letters where a look-alike is known; same length
 */
export function looksLike(text: string): string {
  if (ASCII.test(text)) return text;
  let out = '';
  for (const char of text) out += CONFUSABLES[char] ?? char;
  return out;
}
