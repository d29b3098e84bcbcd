/** A reply in full forms, without marks and words of small talk. */
import type { LintInput } from '@/utils/core/lint/problem';
import { toReplyLang } from '@/utils/core/reply/langs';
import { applyEdits, withCapitalOf } from '@/utils/core/text/edits';
import { literalFinder } from '@/utils/core/text/phrases';
import { normalise } from '@/utils/core/text/normalise';
import { expandContractions } from '@/utils/core/voice/contractions';
import { capExclamations } from '@/utils/core/voice/exclamations';
import { FORMAL_WORDS } from './data/formal-words';

const EMOJI =
  /\s?(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})[\p{Emoji_Modifier}\ufe0f\u200d\p{Extended_Pictographic}]*/gu;

/** An emoji can stand where a full stop should. */
const STANDS_FOR_STOP = new RegExp(`(?<=\\p{L})(?:${EMOJI.source})+(?=\\s+\\p{Lu})`, 'gu');

/** @returns the more formal text; undefined when it is as formal as the rules can make it, or would break one */
export function moreFormal(
  text: string,
  { lang }: Pick<LintInput, 'lang'>,
  isFit: (text: string) => boolean,
): string | undefined {
  const known = toReplyLang(lang);
  let formal = capExclamations(text, 0).replace(STANDS_FOR_STOP, '.').replace(EMOJI, '');
  if (known === 'en') formal = expandContractions(formal);
  for (const [plain, better] of known ? (FORMAL_WORDS[known] ?? []) : []) {
    const hits = literalFinder([plain])(normalise(formal));
    formal = applyEdits(
      formal,
      hits.map(({ start, end }) => ({ start, end, to: withCapitalOf(formal.slice(start, end), better) })),
    );
  }
  return formal !== text && isFit(formal) ? formal : undefined;
}
