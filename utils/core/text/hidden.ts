/** Characters that are in a text and not on the screen. */
import type { Span } from './normalise';

/**
 * Controls but line breaks and tabs, format characters (bidi, zero width, tags U+E0000, soft hyphen), private
 * use and half surrogate pairs. The zero-width joiner inside an emoji and the tags of the flags of England,
 * Scotland and Wales are kept: there they are part of what is seen.
 */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]{0,2})\u200d(?=\p{Extended_Pictographic})|\u{1f3f4}[\u{e0020}-\u{e007e}]{5}\u{e007f}|(?<hidden>[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[\p{Cf}\p{Co}\p{Cs}]+)/gu;

/** @returns where hidden characters stand. */
export function findHidden(text: string): Span[] {
  return [...text.matchAll(HIDDEN)]
    .filter((match) => match.groups?.['hidden'] !== undefined)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** @returns the text without them. */
export function stripHidden(text: string): string {
  return text.replace(HIDDEN, (match, ...rest) => (isHidden(rest.at(-1)) ? '' : match));
}

function isHidden(groups: unknown): boolean {
  return typeof groups === 'object' && groups !== null && 'hidden' in groups && groups.hidden !== undefined;
}
