import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPieceTokeniser, type Pieces } from './tokenise-pieces';

const PIECES: Pieces = [
  ['�', 0],
  ['<s>', 0],
  ['</s>', 0],
  ['x1', 0],
  ['x2', 0],
  ['x3', 0],
  ['▁', -4],
  ['▁the', -2],
  ['▁phone', -5],
  ['s', -3],
  ['▁p', -6],
  ['hone', -6],
  ['p', -7],
  ['h', -7],
  ['o', -7],
  ['n', -7],
  ['e', -7],
  ['t', -7],
];
const tokenise = createPieceTokeniser(PIECES);
const read = (text: string): string[] => tokenise(text).map((number) => PIECES[number]?.[0] ?? '?');

describe('tokenising pieces', () => {
  it('takes the most probable cut', () => {
    expect(read('the phones')).toEqual(['▁the', '▁phone', 's']);
    expect(read('the phone')).toEqual(['▁the', '▁phone']);
  });

  it('joins unknown letters in a row, emoji and half emoji too', () => {
    expect(read('the 😀😀 phone')).toEqual(['▁the', '▁', '�', '▁phone']);
    expect(read('the \ud83d phone')).toEqual(['▁the', '▁', '�', '▁phone']);
  });

  it('folds compatible letters and blanks', () => {
    expect(read('ｔｈｅ   \n ｐｈｏｎｅ')).toEqual(['▁the', '▁phone']);
  });

  it('finds nothing in nothing', () => {
    expect(tokenise('')).toEqual([]);
    expect(tokenise(' \n\t ')).toEqual([]);
  });

  it('reads the start of a text without end, in bounded time', () => {
    const short = 'phone the '.repeat(200);
    const start = performance.now();
    for (let turn = 0; turn < 5; turn += 1) tokenise(short);
    const middle = performance.now();
    for (let turn = 0; turn < 5; turn += 1) {
      tokenise('phone the '.repeat(100_000));
      tokenise(`a${'\u0301'.repeat(1_000_000)}`);
      tokenise('\ufdfa'.repeat(1_000_000));
    }
    expect(performance.now() - middle).toBeLessThan(20 * (middle - start) + 200);
    expect(tokenise('phone the '.repeat(100_000))).toHaveLength(128);
  });

  it('throws on no text and never gives more than 128 pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const pieces = tokenise(text);
        expect(pieces.length).toBeLessThanOrEqual(128);
        expect(pieces.every((piece) => piece >= 0 && piece < PIECES.length)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
