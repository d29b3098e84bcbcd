/**
 * Text to pieces of words as the encoder knows them: of all ways to cut the text, the one whose pieces are together
 * the most probable (unigram model, https://arxiv.org/abs/1804.10959), found by Viterbi's algorithm in one pass.
 */
import { MAX_PIECES } from './encoder';

/** Pieces with their log probability, by their number. */
export type Pieces = readonly (readonly [piece: string, logProbability: number])[];

export type PieceTokeniser = (text: string) => readonly number[];

/** What a piece may be, at most. The longest of the vocabulary has 16 letters. */
const MAX_LENGTH = 16;
/** Read of a text; more letters than this cannot matter to 128 pieces. */
const MAX_UNITS = 2_000;
/** The first six are control symbols, no text. */
const FIRST = 6;
const UNKNOWN = 0;
/** An unknown letter costs this much more than the rarest piece. */
const UNKNOWN_COST = 10;

export function createPieceTokeniser(pieces: Pieces): PieceTokeniser {
  const numbers = new Map<string, number>();
  const prefixes = new Set<string>();
  let lowest = 0;
  for (const [number, [piece, logProbability]] of pieces.entries()) {
    if (number < FIRST) continue;
    numbers.set(piece, number);
    lowest = Math.min(lowest, logProbability);
    for (let end = 1; end < piece.length; end += 1) prefixes.add(piece.slice(0, end));
  }
  const scoreOf = (number: number): number => pieces[number]?.[1] ?? 0;
  return (text) => {
    const units = prepare(text);
    const best = new Float64Array(units.length + 1).fill(-Infinity);
    const last = new Int32Array(units.length + 1);
    const from = new Int32Array(units.length + 1);
    best[0] = 0;
    const offer = (start: number, end: number, number: number, score: number): void => {
      const sum = (best[start] ?? 0) + score;
      if (sum <= (best[end] ?? 0)) return;
      best[end] = sum;
      last[end] = number;
      from[end] = start;
    };
    for (let start = 0; start < units.length; start += lengthAt(units, start)) {
      offer(start, start + lengthAt(units, start), UNKNOWN, lowest - UNKNOWN_COST);
      for (let end = start + 1; end <= Math.min(start + MAX_LENGTH, units.length); end += 1) {
        const part = units.slice(start, end);
        const number = numbers.get(part);
        if (number !== undefined) offer(start, end, number, scoreOf(number));
        if (!prefixes.has(part)) break;
      }
    }
    return walkBack(units.length, last, from);
  };
}

/** Capped before anything is normalised; a mark for each word's start in place of the blanks. */
function prepare(text: string): string {
  const words = text.slice(0, MAX_UNITS).normalize('NFKC').slice(0, MAX_UNITS).trim();
  return words === '' ? '' : `▁${words.replace(/\s+/g, '▁')}`;
}

function lengthAt(units: string, at: number): number {
  return (units.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Unknown letters in a row are one unknown piece. */
function walkBack(end: number, last: Int32Array, from: Int32Array): number[] {
  const found: number[] = [];
  for (let at = end; at > 0; at = from[at] ?? 0) {
    const number = last[at] ?? 0;
    if (number !== UNKNOWN || found.at(-1) !== UNKNOWN) found.push(number);
  }
  return found.reverse().slice(0, MAX_PIECES);
}
