import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfBase64 } from './base64';

describe('base64', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });

  it.each(['A', 'AA=A', 'A===', '====', 'A*==', 'AAA\n', 'ÄÄÄÄ'])('refuses %j', (text) => {
    expect(bytesOfBase64(text)).toBeUndefined();
  });
});
