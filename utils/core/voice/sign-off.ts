/** How replies end. */
import type { Voice } from './schema';

const INITIALS = '{initials}';
/** `^AB`, `- AB`, `–AB` at the very end: an agent's initials, as care teams sign. */
const SIGNED = /[ \n]*(?:\^|[-–—~/]\s?)\p{Lu}{1,3}\s*$/u;

/** @returns the sign-off with the agent's initials; empty when the voice has none, or needs initials and there are none. */
export function signOffText({ signOff }: Voice, initials: string): string {
  if (signOff.includes(INITIALS) && initials.trim() === '') return '';
  return signOff.replaceAll(INITIALS, initials.trim()).trim();
}

/** @returns the text with the voice's sign-off at its end, once. */
export function withSignOff(text: string, voice: Voice, initials: string): string {
  const wanted = signOffText(voice, initials);
  const plain = text.trim();
  return wanted === '' || plain.endsWith(wanted) ? plain : `${plain} ${wanted}`;
}

/** @returns the text without the sign-off of whoever wrote it: the voice's own with any initials, or initials as teams sign with. */
export function withoutSignOff(text: string, { signOff }: Voice): string {
  const plain = text.trimEnd();
  const [before = '', after = ''] = signOff.trim().split(INITIALS);
  if (before !== '' && signOff.includes(INITIALS)) {
    const at = plain.lastIndexOf(before);
    const rest = at < 0 ? '' : plain.slice(at + before.length);
    if (at >= 0 && rest.endsWith(after) && /^\p{Lu}{1,4}$/u.test(rest.slice(0, rest.length - after.length)))
      return plain.slice(0, at).trimEnd();
  } else if (before !== '' && plain.endsWith(before)) {
    return plain.slice(0, -before.length).trimEnd();
  }
  return plain.replace(SIGNED, '');
}
