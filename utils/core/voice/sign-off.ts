/** How replies end. */
import type { Voice } from './schema';

const INITIALS = '{initials}';

/** @returns the sign-off with the agent's initials; empty when the voice has none, or needs initials and there are none. */
export function signOffText({ signOff }: Voice, initials: string): string {
  if (signOff.includes(INITIALS) && initials.trim() === '') return '';
  return signOff.replaceAll(INITIALS, initials.trim()).trim();
}
