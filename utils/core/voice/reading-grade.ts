/** How many years of school a text asks for. */

const SENTENCE_END = /[.!?]+(?:\s|$)/g;
const WORD = /[a-z]+(?:'[a-z]+)?/g;

/**
 * Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * Syllables are counted by groups of vowels, a silent final e left out, which is right to about a tenth.
 * @param text English in lower case
 */
export function readingGrade(text: string): { grade: number; words: number } {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return { grade: 0, words: 0 };
  const sentences = Math.max(1, text.match(SENTENCE_END)?.length ?? 0);
  let syllables = 0;
  for (const word of words) syllables += syllablesOf(word);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return { grade, words: words.length };
}

function syllablesOf(word: string): number {
  let groups = 0;
  let inGroup = false;
  for (let at = 0; at < word.length && word.charCodeAt(at) !== APOSTROPHE; at += 1) {
    const vowel = isVowel(word.charCodeAt(at));
    if (vowel && !inGroup) groups += 1;
    inGroup = vowel;
  }
  return Math.max(1, groups - (endsSilently(word) ? 1 : 0));
}

/** "Late", "called", but not "table" and "waited". Most words of all drafts are asked: no expression is. */
function endsSilently(word: string): boolean {
  if (word.endsWith('e'))
    return word.length > 1 && !word.endsWith('le') && !isVowel(word.charCodeAt(word.length - 2));
  if (!word.endsWith('ed') || word.length < 3) return false;
  return !word.endsWith('ded') && !word.endsWith('ted') && !isVowel(word.charCodeAt(word.length - 3));
}

const APOSTROPHE = 0x27;
const VOWELS = new Set(Array.from('aeiouy', (letter) => letter.charCodeAt(0)));

function isVowel(code: number): boolean {
  return VOWELS.has(code);
}
