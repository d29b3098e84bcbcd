/** Tokens as the lexicon sees them: words in order, each knowing its sentence. */
import type { Token } from '@/utils/core/text/tokenise';
import { fitOf, type Fit, type Vocabulary } from './lexicon/vocabulary';

export type Word = {
  readonly text: string;
  /** `0` when it is a number, in digits or spelled out. */
  readonly number: boolean;
  /** What the lexicon knows it as. */
  readonly elements: Fit['elements'];
  /** Offsets into the normal text. */
  readonly start: number;
  readonly end: number;
  /** Phrases do not reach over a full stop, a line break or a question mark. */
  readonly sentence: number;
};

/**
 * @param tokens from `tokenise`
 * @param vocabulary of the language
 * @returns the words, hashtags opened into theirs; handles and links are passed over, so "thanks @acme for" reads "thanks for"
 */
export function wordsOf(tokens: readonly Token[], vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const token of tokens) {
    const { kind, text, start, end } = token;
    if (kind === 'break' || (kind === 'mark' && endsSentence(text))) sentence += 1;
    else if (kind === 'word' || kind === 'number') {
      const { elements, number } = fitOf(vocabulary, text);
      words.push({ text, number: number || kind === 'number', elements, start, end, sentence });
    } else if (kind === 'hashtag') {
      // A hashtag is a remark of its own.
      sentence += 1;
      for (const part of token.parts ?? [text]) {
        const { elements } = fitOf(vocabulary, part);
        words.push({ text: part, number: false, elements, start, end, sentence });
      }
      sentence += 1;
    }
  }
  return words;
}

/** A mark that is not a run of "!", "?" or "." is a single sign. */
function endsSentence(mark: string): boolean {
  const first = mark.charAt(0);
  return first === '.' || first === '!' || first === '?' || mark === ';' || mark === '…';
}
