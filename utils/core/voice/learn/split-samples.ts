/** Pasted replies, cut into one text each and cleared of personal data. */
import { capText } from '@/utils/core/text/cap';
import { redact } from '@/utils/core/text/redact';

/** More teach nothing new. */
export const MAX_SAMPLES = 60;
/** A paste this long is read; the rest is not. */
const MAX_PASTE = 120_000;
const RULER = /^[ \t]*[-=*_]{3,}[ \t]*$/m;
/** `1.`, `2)`, a bullet or a quote sign in front of a pasted line. */
const LIST_SIGN = /^\s*(?:\d{1,2}[.)]\s+|[•*>]\s+|-\s+)/;

/**
 * Replies are parted by a line of dashes, else by empty lines, else each line is one.
 * @returns the replies in order without e-mail addresses, numbers, links to accounts and the like; what holds fewer
 *   than three words is no reply
 */
export function splitSamples(pasted: string): string[] {
  const text = pasted.slice(0, MAX_PASTE).replace(/\r\n?/g, '\n');
  const parts = RULER.test(text)
    ? text.split(/^[ \t]*[-=*_]{3,}[ \t]*$/m)
    : /\n[ \t]*\n/.test(text.trim())
      ? text.split(/\n[ \t]*\n/)
      : text.split('\n');
  return parts
    .map((part) => unquoted(part.replace(LIST_SIGN, '').trim()))
    .filter((part) => part.split(/\s+/).length >= 3)
    .slice(0, MAX_SAMPLES)
    .map((part) => redact(capText(part)).text);
}

function unquoted(text: string): string {
  return /^["“”«].*["“”»]$/s.test(text) ? text.slice(1, -1).trim() : text;
}
