/** Whether an English post only asks. Word by word: a pattern over handles and blanks takes for ever on a hostile text. */
import { once } from '@/utils/core/once';
import { ASKING, GREETINGS, TELLS_MORE } from '@/utils/core/reply/lexicon/mere-questions-en';
import type { NormalText } from '@/utils/core/text/normalise';
import { phraseFinder } from '@/utils/core/text/phrases';

const MORE = once(() => phraseFinder(TELLS_MORE));
const SHORT_NOT = /n['’]t(?!\p{L})/u;
/** What may follow a question that is the whole of a post. */
const NOTHING_MORE = /^[\s\p{P}\p{Extended_Pictographic}]*$/u;
const EDGES = /^[,!.]+|[,!.]+$/g;

/** @returns whether it is one question, behind a greeting at most, that tells of nothing that went wrong. */
export function isMereQuestion(normal: NormalText): boolean {
  const { text } = normal;
  const end = text.indexOf('?');
  if (end < 0 || !NOTHING_MORE.test(text.slice(end)) || SHORT_NOT.test(text)) return false;
  const words = text.slice(0, end).split(/\s+/);
  const first = words.find((word) => !isAside(word));
  return first !== undefined && ASKING.has(first) && first !== words.at(-1) && MORE()(normal).length === 0;
}

function isAside(word: string): boolean {
  const plain = word.replace(EDGES, '');
  return plain === '' || GREETINGS.has(plain) || /^[@#]/.test(plain);
}
