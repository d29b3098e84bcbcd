/** The notation of `statements-en.ts`, parsed and matched word by word: no regular expression is compiled for it. */
import { PATTERN_WORDS, VERBS_EN } from '@/utils/core/reply/lexicon/statements-en';
import { PAUSE, STOP } from './words';

/** A word of the sketch; the number is that of the thing whose head it is. */
export type Token = { readonly word: string; readonly thing?: number };

type Piece =
  | { readonly kind: 'thing' }
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'words';
      /** By their first word, the longest first. */
      readonly choices: ReadonlyMap<string, readonly (readonly string[])[]>;
      /** Beginnings of words. */
      readonly beginnings: readonly string[];
      readonly least: number;
      readonly most: number;
      /** What was chosen is the verb of the statement. */
      readonly verb?: true;
    };
export type Pattern = readonly Piece[];
export type Match = { readonly end: number; readonly thing?: number; readonly verb?: string };

const LONGEST_GAP = 4;
/** Behind these something else is told. */
const ENDS_GAP: ReadonlySet<string> = new Set([
  STOP,
  PAUSE,
  'but',
  'and',
  'or',
  'because',
  'though',
  'although',
  'while',
  'not',
  'never',
  'no',
  'if',
  'than',
  'who',
]);
/** Behind a pause these still tell of what stood before it: "my bag, which is lost". */
const CARRIES_ON = new Set(
  'which that who is was were are has have had still now again only already yet apparently supposedly then'.split(
    ' ',
  ),
);
const VERB_PIECE: Piece = {
  kind: 'words',
  choices: byFirstWord(VERBS_EN),
  beginnings: [],
  least: 1,
  most: 1,
  verb: true,
};

/** Most pieces, and all the long ones, stand in many patterns. */
const KNOWN = new Map<string, Pattern>();
const WRITTEN = /\{\w+\}|\([^()]*\)(?:\{\d,\d\})?|[^ (){}]+/g;

/** @returns the pieces of a pattern. */
export function parsePattern(pattern: string): Pattern {
  return (pattern.match(WRITTEN) ?? []).flatMap(piecesOf);
}

/** @returns the words a match can begin with; undefined when a thing or a beginning such as `cancel*` may stand first. */
export function firstWords(pattern: string): readonly string[] | undefined {
  const [first] = piecesOf(pattern.match(WRITTEN)?.[0] ?? '');
  if (first?.kind !== 'words' || first.least === 0) return undefined;
  return first.beginnings.length > 0 ? undefined : [...first.choices.keys()];
}

function piecesOf(written: string): Pattern {
  const known = KNOWN.get(written);
  if (known) return known;
  const words = PATTERN_WORDS[written];
  const pieces = words === undefined ? [toPiece(written)] : parsePattern(words);
  KNOWN.set(written, pieces);
  return pieces;
}

function toPiece(piece: string): Piece {
  if (piece === '{X}') return { kind: 'thing' };
  if (piece === '{V}') return VERB_PIECE;
  if (piece === '..') return { kind: 'gap' };
  const group = /^\(([^()]*)\)(?:\{(\d),(\d)\})?$/.exec(piece);
  if (!group) return { kind: 'words', ...wordsOf([piece]), least: 1, most: 1 };
  const [, inside = '', least, most] = group;
  const choices = inside.split('|').map((choice) => choice.trim());
  return {
    kind: 'words',
    ...wordsOf(choices.filter((choice) => choice !== '')),
    least: choices.includes('') ? 0 : Number(least ?? 1),
    most: Number(most ?? 1),
  };
}

function wordsOf(choices: readonly string[]) {
  return {
    choices: byFirstWord(choices.filter((choice) => !choice.endsWith('*'))),
    beginnings: choices.flatMap((choice) => (choice.endsWith('*') ? [choice.slice(0, -1)] : [])),
  };
}

function byFirstWord(choices: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const words of choices.map((choice) => choice.split(' ')).toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    const list = map.get(first);
    if (list) list.push(words);
    else map.set(first, [words]);
  }
  return map;
}

/**
 * @param endsGap words behind which something else is told; those of English when left out
 * @returns the first way in which the pattern matches from `at`, or undefined. Bounded: gaps and repetitions are short.
 */
export function matchAt(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  endsGap = ENDS_GAP,
): Match | undefined {
  return follow(pattern, 0, tokens, at, 0, endsGap);
}

function follow(
  pattern: Pattern,
  index: number,
  tokens: readonly Token[],
  at: number,
  times: number,
  endsGap: ReadonlySet<string>,
): Match | undefined {
  const piece = pattern[index];
  if (!piece) return { end: at };
  const next = (end: number): Match | undefined => follow(pattern, index + 1, tokens, end, 0, endsGap);
  const token = tokens[at];
  if (piece.kind === 'thing') {
    if (token?.thing === undefined) return undefined;
    const rest = next(at + 1);
    return rest && { ...rest, thing: token.thing };
  }
  if (piece.kind === 'gap') {
    const rest = next(at);
    if (!rest && token?.word === PAUSE && CARRIES_ON.has(tokens[at + 1]?.word ?? ''))
      return follow(pattern, index, tokens, at + 1, times, endsGap);
    if (rest || times >= LONGEST_GAP || !token || endsGap.has(token.word) || token.thing !== undefined)
      return rest;
    return follow(pattern, index, tokens, at + 1, times + 1, endsGap);
  }
  if (times < piece.most && token) {
    const goOn = (end: number): Match | undefined =>
      piece.most > 1 ? follow(pattern, index, tokens, end, times + 1, endsGap) : next(end);
    for (const choice of piece.choices.get(token.word) ?? []) {
      if (choice.some((word, offset) => tokens[at + offset]?.word !== word)) continue;
      const rest = goOn(at + choice.length);
      if (rest) return piece.verb ? { ...rest, verb: choice.join(' ') } : rest;
    }
    const rest = piece.beginnings.some((start) => token.word.startsWith(start)) ? goOn(at + 1) : undefined;
    if (rest) return rest;
  }
  return times >= piece.least ? next(at) : undefined;
}
