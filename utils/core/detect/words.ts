/** Tokens as the lexicon sees them: words in order, each knowing its sentence. */
import type { Token } from '@/utils/core/text/tokenise';

export type Word = {
  readonly text: string;
  /** `0` when it is a number, in digits or spelled out. */
  readonly number: boolean;
  /** Offsets into the normal text. */
  readonly start: number;
  readonly end: number;
  /** Phrases do not reach over a full stop, a line break or a question mark. */
  readonly sentence: number;
};

const ENDS_SENTENCE = /^(?:[!?]+|\.+|[;…])$/;

/**
 * @param tokens from `tokenise`
 * @param numberWords spelled-out numbers of the language
 * @returns the words, hashtags opened into theirs; handles and links are passed over, so "thanks @acme for" reads "thanks for"
 */
export function wordsOf(tokens: readonly Token[], numberWords: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const token of tokens) {
    const { kind, start, end } = token;
    if (kind === 'break' || (kind === 'mark' && ENDS_SENTENCE.test(token.text))) sentence += 1;
    else if (kind === 'word')
      words.push({ text: token.text, number: numberWords.has(token.text), start, end, sentence });
    else if (kind === 'number') words.push({ text: token.text, number: true, start, end, sentence });
    else if (kind === 'hashtag') {
      // A hashtag is a remark of its own.
      sentence += 1;
      for (const part of token.parts ?? [token.text])
        words.push({ text: part, number: false, start, end, sentence });
      sentence += 1;
    }
  }
  return words;
}
