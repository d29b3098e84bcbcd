/** Letters of other scripts that pass for Latin ones: Cyrillic «а» in a brand's name. */
import { CONFUSABLES } from './data/confusables';

/**
 * @param text normal text (NFKC already took care of wide, mathematical and circled letters)
 * @returns the text as it looks, in Latin letters where a look-alike is known; same length
 */
export function looksLike(text: string): string {
  let out = '';
  for (const char of text) out += CONFUSABLES[char] ?? char;
  return out;
}
