/** Letters of other scripts that pass for Latin ones: Cyrillic «а» in a brand's name. */
import { CONFUSABLES } from './data/confusables';

/**
 * @param text normal text (NFKC already took care of wide, mathematical and circled letters)
 * @returns the text as it looks, in Latin letters where a look-alike is known; same length
 */
export function looksLike(text: string): string {
  if (isAscii(text)) return text;
  let out = '';
  for (const char of text) out += CONFUSABLES[char] ?? char;
  return out;
}

/** The common case, which looks like itself. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}
