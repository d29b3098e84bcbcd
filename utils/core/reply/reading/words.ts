/** The words of a post, ready to look for things and statements. */
import type { NormalText } from '@/utils/core/text/normalise';
import { NOT_MISSING } from '@/utils/core/reply/lexicon/trouble-words-en';
import { SHORT_FORMS_EN } from '@/utils/core/reply/lexicon/short-forms-en';

/** Ends a sentence; never a word. */
export const STOP = '.';
/** A comma, a dash, a bracket, a bullet: what follows is mostly told of something else. */
export const PAUSE = ',';
/** A complaint that has not come to its point by here is told, not stated. */
const MOST_WORDS = 220;

const NOISE = /https?:\/\/\S+|www\.\S+|[@＠][\w.]+/g;
const WORD =
  /\p{L}[\p{L}\p{M}]*(?:['/-]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[.!?;\n…]+(?=\s|$|["')\]])|[!?;\n…]+|[,:](?=\s|$)|[–—()]|(?<=\s|^)[*•·]+(?=\s?\p{L})|(?<=\s)--?(?=\s)/gu;
const BREAK = /^[.!?;\n…]/;
const REST = /^[,:–—()*•·-]/;

/** @returns English words in lower case with short forms written out, sentences parted by `STOP`, their parts by `PAUSE`; handles, links and idioms left out. */
export function readWords({ text }: NormalText): string[] {
  const words: string[] = [];
  for (const [word] of text.replace(NOISE, ' ').matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    if (BREAK.test(word)) {
      if (words.at(-1) === PAUSE) words.pop();
      if (words.at(-1) !== STOP) words.push(STOP);
      continue;
    }
    if (REST.test(word)) {
      if (words.length > 0 && words.at(-1) !== STOP && words.at(-1) !== PAUSE) words.push(PAUSE);
      continue;
    }
    if (words.at(-1) === 'no' && NOT_MISSING.has(word)) {
      words.pop();
      continue;
    }
    words.push(...(SHORT_FORMS_EN.get(word)?.split(' ') ?? splitUp(word)));
  }
  if (words.at(-1) === PAUSE) words.pop();
  if (words.length > 0 && words.at(-1) !== STOP) words.push(STOP);
  return words;
}

/** "delays/cancellations" are two words, "check-in" is one. */
function splitUp(word: string): string[] {
  if (word.includes('/')) return word.split('/').flatMap((part, at) => (at === 0 ? [part] : ['and', part]));
  return [word.endsWith("'s") ? word.slice(0, -2) : word];
}
