/** A reply read once, for all checks. */
import { toReplyLang, type ReplyLang } from '@/utils/core/reply/langs';
import { guessLanguage } from '@/utils/core/text/language';
import { blankLinks, findLinks, type Link } from '@/utils/core/text/links';
import { normalise, type NormalText, type Span } from '@/utils/core/text/normalise';
import type { PhraseHit } from '@/utils/core/text/phrases';
import type { LintInput } from './problem';
import { LINT_FINDERS, type LintFinders } from './words/words';

export type ReplyText = {
  readonly text: string;
  /** Links blanked out: words inside an address are no words of the reply. */
  readonly normal: NormalText;
  readonly links: readonly Link[];
  readonly sentences: readonly Span[];
  /** What the words tell, as far as they do. */
  readonly guessed: string | undefined;
  /** Whose word lists are used: the reply's own language if there are some, else the one asked for, else English. */
  readonly lang: ReplyLang;
  readonly find: LintFinders;
};

/** The little words of fewer words than this tell too little. */
const MIN_WORDS = 14;
const WORD = /\p{L}+/gu;
const SENTENCE = /[^.!?\n]+[.!?\n]*/g;

/** @returns the reply of a lint input, ready for every check. */
export function readReply({ text, lang }: LintInput): ReplyText {
  const blanked = blankLinks(text);
  const guessed = (blanked.match(WORD)?.length ?? 0) < MIN_WORDS ? undefined : guessLanguage(blanked);
  const words = toReplyLang(guessed) ?? toReplyLang(lang) ?? 'en';
  return {
    text,
    normal: normalise(blanked),
    links: findLinks(text),
    sentences: Array.from(blanked.matchAll(SENTENCE), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    guessed,
    lang: words,
    find: LINT_FINDERS[words],
  };
}

/** @returns the sentence a place lies in; the whole text when between sentences. */
export function sentenceAt(reply: ReplyText, at: number): Span {
  return (
    reply.sentences.find(({ start, end }) => at >= start && at < end) ?? { start: 0, end: reply.text.length }
  );
}

/** @returns the hits that lie in a span. */
export function within(hits: readonly PhraseHit[], { start, end }: Span): readonly PhraseHit[] {
  return hits.filter((hit) => hit.start >= start && hit.end <= end);
}
