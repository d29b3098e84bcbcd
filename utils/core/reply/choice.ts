/** A line of the tables written out for a scene, with what drafts are compared by. */
import { once } from '@/utils/core/once';
import { normalise } from '@/utils/core/text/normalise';
import type { PhraseFinder } from '@/utils/core/text/phrases';
import { wordSet } from './overlap';
import { render, type Sentence } from './render';
import { LATELY, type Scene } from './scene';
import { inVoice } from './style';

/** A sentence to choose from, with what is compared about it. */
export type Choice = Sentence & {
  /** Its words without those the brand prescribes. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of its long words, by which a reader notices a repetition. */
  readonly stems: ReadonlySet<string>;
};

const LONG_WORD = 5;
/** Two thanks in one reply are one too many, in whatever form. */
const THANKS = /^(?:thank|dank|gracias|merci|obrigad|agrade)/;

export type Sayable = {
  /** Not used in earlier replies. */
  readonly isFresh: boolean;
  /** Its words are counted when it is asked for. */
  readonly choice: () => Choice;
};

/** @returns the line as the voice says it; undefined when words stand in it that the voice bans */
export function writeOut(say: string, scene: Scene, banned: PhraseFinder): Sayable | undefined {
  const { slots, speaker, request, lang, given } = scene;
  const { voice } = request;
  const sentence = render(say, slots, speaker);
  const text = inVoice(sentence.text, voice, lang);
  if (voice.banned.length > 0 && banned(normalise(text)).length > 0) return undefined;
  return {
    isFresh: !given.slice(0, LATELY).some((earlier) => isIn(text, earlier)),
    choice: once(() => toChoice({ ...sentence, text }, scene)),
  };
}

/** Ignores the first letter, which a greeting may have made small. */
function isIn(sentence: string, reply: string): boolean {
  return reply.includes(sentence.slice(1));
}

/** @returns the sentence with what is compared about it */
export function toChoice(sentence: Sentence, { prescribed }: Scene): Choice {
  const words = [...wordSet(sentence.text)].filter((word) => !prescribed.has(word));
  const stems = words.flatMap((word) => stemOf(word) ?? []);
  return { ...sentence, words: new Set(words), stems: new Set(stems) };
}

function stemOf(word: string): string | undefined {
  if (THANKS.test(word)) return 'thanks';
  return word.length < LONG_WORD || word.startsWith('http') ? undefined : word.slice(0, LONG_WORD);
}
