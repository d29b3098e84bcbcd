/** Which letters a text is written in, as far as a language can be ruled out by them. */

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
  if (hasLatinAlone(text)) return true;
  let letters = 0;
  let latin = 0;
  for (const [letter] of text.replace(NO_PROSE, ' ').matchAll(LETTERS)) {
    letters += DENSE.test(letter) ? DENSE_LETTERS : 1;
    if (LATIN.test(letter)) latin += 1;
    if (letters >= LETTERS_READ) break;
  }
  return latin * 2 >= letters;
}

/**
 * What most texts are written with: ASCII, Latin letters with accents, quotes, dashes, arrows and emoji. None of it is a
 * letter of another script, so the rest need not be asked letter by letter.
 */
function hasLatinAlone(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const latin = code < 0x250 && code !== MICRO_SIGN;
    const punctuation = code >= 0x2010 && code <= 0x205f;
    const symbol = code >= 0x2190 && code <= 0x2bff;
    // The emoji of the planes beyond: U+1F000 to U+1FBFF, as their two halves.
    const emoji = (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff);
    if (!latin && !punctuation && !symbol && !emoji && code !== EMOJI_STYLE) return false;
  }
  return true;
}

/** Counted as a Greek letter. */
const MICRO_SIGN = 0xb5;
/** Variation selector 16, behind many emoji. */
const EMOJI_STYLE = 0xfe0f;
