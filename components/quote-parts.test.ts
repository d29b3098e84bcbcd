import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteParts } from './quote-parts';

const reason = (start: number, end: number, weight = 1, code = 'c') => ({ start, end, weight, code });

describe('quoteParts', () => {
  it('cuts the text at its reasons', () => {
    expect(quoteParts('it got so hot!', [reason(3, 13)])).toEqual([
      { text: 'it ' },
      { text: 'got so hot', code: 'c' },
      { text: '!' },
    ]);
  });

  it('leaves out what speaks against a complaint, reasons without a place, and overlaps', () => {
    const parts = quoteParts('abcdef', [
      reason(0, 4),
      reason(2, 6, 1, 'overlap'),
      reason(4, 6, -1, 'against'),
      { code: 'context', weight: 2 },
    ]);
    expect(parts).toEqual([{ text: 'abcd', code: 'c' }, { text: 'ef' }]);
  });

  it('never cuts a surrogate pair', () => {
    expect(quoteParts('a😠b', [reason(1, 2)])).toEqual([{ text: 'a😠b' }]);
  });

  it('loses no letter, whatever the offsets', () => {
    const any = fc.record({
      code: fc.constant('c'),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
      weight: fc.integer({ min: -2, max: 2 }),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(any), (text, reasons) => {
        expect(
          quoteParts(text, reasons)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
