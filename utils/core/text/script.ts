/** Which letters a text is written in, as far as a language can be ruled out by them. */

// oxlint-disable-next-line no-control-regex -- most texts are plain ASCII, and need not be gone through
const ASCII = /^[\x00-\x7f]*$/;
const LATIN = /\p{Script=Latin}/u;
/** Handles and addresses are Latin in every language. */
const NO_PROSE = /(?:[@＠#＃]|https?:|www\.)\S+/gu;
const LETTERS = /\p{L}/gu;
/** One sign of these says as much as some letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSE_LETTERS = 3;
const LETTERS_READ = 1000;

/**
 * A few foreign words, a name or a look-alike letter do not make it another script.
 * @param text normal text, its look-alike letters may be left in
 * @returns whether at least half of its letters are Latin; true for a text without letters
 */
export function isMostlyLatin(text: string): boolean {
  if (ASCII.test(text)) return true;
  let letters = 0;
  let latin = 0;
  for (const [letter] of text.replace(NO_PROSE, ' ').matchAll(LETTERS)) {
    letters += DENSE.test(letter) ? DENSE_LETTERS : 1;
    if (LATIN.test(letter)) latin += 1;
    if (letters >= LETTERS_READ) break;
  }
  return latin * 2 >= letters;
}
