/**
 * The text rule of the truth files: every run of white space (no-break spaces
 * too) becomes one blank, ends are trimmed, then the first 80 code points.
 * A blank at the cut is dropped, so that both sides end alike.
 */
export function reduceText(text: string): string {
  const collapsed = text.replace(/\s+/gu, ' ').trim();
  return Array.from(collapsed).slice(0, 80).join('').trimEnd();
}
