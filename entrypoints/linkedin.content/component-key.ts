/**
 * The keys of the new pages' components start with a small protobuf message in
 * base64 that names what they belong to. Format found on captured pages
 * (March and August 2026): the outer field says what it is (1 activity, 2
 * ugcPost, 5 comment, 6 learning course); inside, a post's id is field 1; a
 * comment has its post's urn as text in field 1 and its own id in field 2. Ids
 * are zig-zag varints of 64 bits.
 */
import { fromBase64 } from '@/utils/page/base64';
import { findPostUrn, timeOf, type CommentUrn, type PostUrn } from './urn';

/** What a well-formed key of something else names, such as a course. */
export const OTHER = 'other';
export type Named = PostUrn | CommentUrn | typeof OTHER;

/**
 * In hexadecimal: outer tag and length, for a comment text in a field of its own, the tag of the id
 * and the id: a varint, whose bytes have their high bit set but for the last.
 */
const MESSAGE = /^(?:(2a)..0a(?:..)+10|(..)..08)((?:[89a-f].){0,9}[0-7].)$/;
const POST_KINDS: Readonly<Record<string, string>> = { '0a': 'activity', '12': 'ugcPost' };

/**
 * @param text base64, either alphabet, with or without padding
 * @returns what the key names; undefined when it is no such message or the id is no plausible one
 */
export function decodeComponentKey(text: string, now = Date.now()): Named | undefined {
  const bytes = fromBase64(text);
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  const [, comment, outer = '', varint] = MESSAGE.exec(hex) ?? [];
  if (varint === undefined) return undefined;
  const kind = POST_KINDS[outer];
  if (!comment && kind === undefined) return OTHER;
  const post = findPostUrn(bytes);
  const id = idOf(varint, now);
  if (id === undefined || (comment && !post)) return undefined;
  return comment ? `urn:li:comment:(${post ?? ''},${id})` : `urn:li:${kind ?? ''}:${id}`;
}

/** Seven bits a byte, lowest first; zig-zag puts the sign into the lowest bit. */
function idOf(varint: string, now: number): string | undefined {
  const bytes = varint.match(/../g) ?? [];
  const value = bytes.reduceRight((sum, byte) => (sum << 7n) | BigInt(parseInt(byte, 16) & 0x7f), 0n);
  const id = String(value >> 1n);
  const isId = (value & 1n) === 0n && id.length === 19 && timeOf(id, now) !== undefined;
  return isId ? id : undefined;
}
