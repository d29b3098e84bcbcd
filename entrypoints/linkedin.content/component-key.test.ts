import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeComponentKey, OTHER } from './component-key';

const NOW = Date.UTC(2026, 0, 1);
const POST = idAt(Date.UTC(2025, 4, 17, 12, 30));
const COMMENT = idAt(Date.UTC(2025, 4, 18, 9));

/** The other direction of the format in `component-key.ts`, to make keys of our own. */
function varint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    const byte = Number(rest & 0x7fn);
    if (rest < 0x80n) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
}
function field(number: number, payload: readonly number[]): number[] {
  return [(number << 3) | 2, payload.length, ...payload];
}
function idField(number: number, id: bigint): number[] {
  return [number << 3, ...varint(id << 1n)];
}
function base64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}
function idAt(time: number, low = 1234567n): bigint {
  return (BigInt(time) << 22n) | low;
}
const postKey = (kind: number, id: bigint) => base64(field(kind, idField(1, id)));
const commentKey = (urn: string, id: bigint) =>
  base64(
    field(5, [
      ...field(
        1,
        Array.from(urn, (char) => char.charCodeAt(0)),
      ),
      ...idField(2, id),
    ]),
  );

test('outer field 1 is an activity, 2 a ugcPost', () => {
  expect(decodeComponentKey(postKey(1, POST), NOW)).toBe(`urn:li:activity:${POST}`);
  expect(decodeComponentKey(postKey(2, POST), NOW)).toBe(`urn:li:ugcPost:${POST}`);
});

test('the message in full: tag, length, tag, ten bytes of zig-zag varint', () => {
  const id = (1n << 62n) | 5n;
  const later = Number(id >> 22n) + 1;
  const bytes = [0x12, 0x0b, 0x08, 0x8a, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01];
  expect(varint(id << 1n)).toEqual(bytes.slice(3));
  // 2^62 is 4.6e18: nineteen digits, of a day in 2004, before the site had such ids.
  expect(decodeComponentKey(base64(bytes), later)).toBeUndefined();
});

test('outer field 5 is a comment with its post', () => {
  expect(decodeComponentKey(commentKey(`urn:li:ugcPost:${POST}`, COMMENT), NOW)).toBe(
    `urn:li:comment:(urn:li:ugcPost:${POST},${COMMENT})`,
  );
});

test('another outer field is something that is no post', () => {
  expect(decodeComponentKey(postKey(6, 2825000n), NOW)).toBe(OTHER);
});

test('both alphabets and padding', () => {
  const ids = Array.from({ length: 64 }, (_, low) => idAt(Date.UTC(2025, 4, 17), BigInt(low) << 15n));
  for (const id of ids) {
    const key = postKey(1, id);
    const urlSafe = key.replaceAll('+', '-').replaceAll('/', '_');
    const padded = key.padEnd(Math.ceil(key.length / 4) * 4, '=');
    for (const text of [key, urlSafe, padded]) {
      expect(decodeComponentKey(text, NOW)).toBe(`urn:li:activity:${id}`);
    }
  }
});

test('every plausible id comes back as it went in', () => {
  const time = fc.integer({ min: Date.UTC(2021, 0, 1), max: NOW });
  fc.assert(
    fc.property(time, fc.bigInt({ min: 0n, max: (1n << 22n) - 1n }), (at, low) => {
      const id = idAt(at, low);
      expect(decodeComponentKey(postKey(1, id), NOW)).toBe(`urn:li:activity:${id}`);
    }),
  );
});

test.each([
  ['a time still to come', postKey(1, idAt(NOW + 3 * 86_400_000))],
  ['a short number', postKey(1, 42n)],
  ['an odd zig-zag, which is negative', base64(field(1, [8, ...varint((POST << 1n) | 1n)]))],
  ['a length beyond the end', base64([0x0a, 0x20, 8, 1])],
  ['a varint without end', base64([0x0a, 0x0c, 8, ...Array.from({ length: 11 }, () => 0xff)])],
  ['bytes after the message', base64([...field(1, idField(1, POST)), 0])],
  ['a comment of no post', commentKey('urn:li:member:1', COMMENT)],
  ['nothing', ''],
  ['no base64', '%%%'],
  ['a length no base64 has', 'CgsIg'],
  ['far too much', 'A'.repeat(100_000)],
])('%s names nothing', (_, key) => {
  expect(decodeComponentKey(key, NOW)).toBeUndefined();
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.uint8Array().map((bytes) => base64([...bytes])),
      ),
      (text) => {
        decodeComponentKey(text, NOW);
      },
    ),
  );
});
