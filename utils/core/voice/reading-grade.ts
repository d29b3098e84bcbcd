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
  const groups = word.replace(/'.*$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  const silent = /[^aeiouyl]e$|[^aeiouy]ed$/.test(word) && !/[dt]ed$/.test(word) ? 1 : 0;
  return Math.max(1, groups - silent);
}
