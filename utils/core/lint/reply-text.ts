/** A reply read once, for all checks. */
import { capText } from '@/utils/core/text/cap';
import { guessLanguage } from '@/utils/core/text/language';
import { blankLinks, findLinks, type Link } from '@/utils/core/text/links';
import { normalise, type NormalText, type Span } from '@/utils/core/text/normalise';
import type { PhraseHit } from '@/utils/core/text/phrases';
import { toLintLang, type LintLang } from './langs';
import type { LintInput } from './problem';
import type { LintWordList } from './words/schema';
import { LINT_FINDERS, type LintFinders } from './words/words';

export type ReplyText = {
  /** Its first `MAX_POST_CHARS` units: what is longer is not to go out at all. */
  readonly text: string;
  /** The same with every link blanked out. */
  readonly blanked: string;
  /** Links blanked out: words inside an address are no words of the reply. */
  readonly normal: NormalText;
  readonly links: readonly Link[];
  readonly sentences: readonly Span[];
  /** What the words tell, as far as they do. */
  readonly guessed: string | undefined;
  /** Whose word lists are used: the reply's own language if there are some, else the one asked for, else English. */
  readonly lang: LintLang;
  readonly find: LintFinders;
  /** What a list finds in the reply, searched for once however many checks ask. */
  readonly hits: (list: LintWordList) => readonly PhraseHit[];
};

/** The little words of fewer words than this tell too little. */
const MIN_WORDS = 14;
/** So many units tell the language as well as all of it. */
const LANGUAGE_CHARS = 700;
const WORD = /\p{L}+/gu;
const SENTENCE = /[^.!?\n]+[.!?\n]*/g;

/** @returns the reply of a lint input, ready for every check. */
export function readReply(input: LintInput): ReplyText {
  const text = capText(input.text);
  const links = findLinks(text);
  const blanked = blankLinks(text, links);
  const opening = capText(blanked, LANGUAGE_CHARS);
  const guessed = (opening.match(WORD)?.length ?? 0) < MIN_WORDS ? undefined : guessLanguage(opening);
  const lang = toLintLang(guessed) ?? toLintLang(input.lang) ?? 'en';
  const normal = normalise(blanked);
  const find = LINT_FINDERS[lang];
  return {
    text,
    blanked,
    normal,
    links,
    sentences: sentencesOf(blanked),
    guessed,
    lang,
    find,
    hits: once((list) => find[list](normal)),
  };
}

function once(search: (list: LintWordList) => readonly PhraseHit[]): ReplyText['hits'] {
  const known = new Map<LintWordList, readonly PhraseHit[]>();
  return (list) => {
    const found = known.get(list) ?? search(list);
    known.set(list, found);
    return found;
  };
}

function sentencesOf(blanked: string): Span[] {
  return Array.from(blanked.matchAll(SENTENCE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
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
