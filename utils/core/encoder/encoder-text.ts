/**
 * What the encoder reads of a post: who is addressed says nothing about a complaint and differs from one set of
 * posts to the next, so handles become one word and links go.
 */
const MOST_UNITS = 4_000;
const LINK = /(?:https?:\/\/|www\.)\S+/gi;
const HANDLE = /@\w+/g;
const BLANKS = /\s+/g;

/** @param text any text; read up to 4,000 units of it */
export function encoderText(text: string): string {
  return text.slice(0, MOST_UNITS).replace(LINK, ' ').replace(HANDLE, '@user').replace(BLANKS, ' ').trim();
}
