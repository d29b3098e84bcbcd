import { expect, test } from 'vitest';
import { privateChannel } from './private-channel';
import { makeBrand } from './testing/builders';

test.each([
  ['https://larkspur.example/dm', 'https://larkspur.example/dm'],
  ['larkspurcare', '@larkspurcare'],
  ['@larkspurcare', '@larkspurcare'],
  ['  ', undefined],
  [undefined, undefined],
])('%s is written %s', (x, written) => {
  expect(privateChannel(makeBrand({ privateChannels: { x } }), 'x')).toBe(written);
});
