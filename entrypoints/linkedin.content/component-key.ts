/**
 * The keys of the new pages' components start with a small protobuf message in
 * base64 that names what they belong to. Format found on captured pages
 * (March and August 2026): the outer field says what it is (1 activity, 2
 * ugcPost, 5 comment, 6 learning course); inside, a post's id is field 1; a
 * comment has its post's urn as text in field 1 and its own id in field 2. Ids
 * are zig-zag varints of 64 bits.
 */
import { fieldsOf, type Field } from './protobuf';
import { findPostUrn, timeOfId, type CommentUrn, type PostUrn } from './urn';

export type ComponentKey =
  | { readonly kind: 'post'; readonly urn: PostUrn }
  | { readonly kind: 'comment'; readonly urn: CommentUrn }
  /** Well-formed, but of something that is neither, such as a course. */
  | { readonly kind: 'other' };

const MAX_LENGTH = 400;
const POST_KINDS: Readonly<Record<number, PostUrn['kind']>> = { 1: 'activity', 2: 'ugcPost' };
const COMMENT = 5;

/**
 * @param text base64, either alphabet, with or without padding
 * @returns what the key names; undefined when it is no such message or the id is no plausible one
 */
export function decodeComponentKey(text: string, now = Date.now()): ComponentKey | undefined {
  const fields = fieldsOf(bytesOf(text));
  const outer = fields?.[0];
  if (!outer || fields?.length !== 1 || typeof outer.value === 'bigint') return undefined;
  const inner = fieldsOf(outer.value);
  const kind = POST_KINDS[outer.number];
  if (kind) {
    const id = idOf(inner?.[0], 1, now);
    return id === undefined ? undefined : { kind: 'post', urn: { kind, id } };
  }
  if (outer.number === COMMENT) {
    const post = inner?.[0]?.number === 1 ? postOf(inner[0].value) : undefined;
    const id = idOf(inner?.[1], 2, now);
    return post && id !== undefined ? { kind: 'comment', urn: { post, id } } : undefined;
  }
  return inner ? { kind: 'other' } : undefined;
}

function idOf(field: Field | undefined, number: number, now: number): string | undefined {
  if (field?.number !== number || typeof field.value !== 'bigint' || (field.value & 1n) === 1n)
    return undefined;
  const id = String(field.value >> 1n);
  return id.length === 19 && timeOfId(id, now) !== undefined ? id : undefined;
}

function postOf(value: bigint | Uint8Array): PostUrn | undefined {
  return typeof value === 'bigint' ? undefined : findPostUrn(String.fromCharCode(...value));
}

function bytesOf(text: string): Uint8Array | undefined {
  const standard = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '');
  const isBase64 = /^[A-Za-z0-9+/]+$/.test(standard) && standard.length % 4 !== 1;
  if (!isBase64 || standard.length > MAX_LENGTH) return undefined;
  return Uint8Array.from(atob(standard), (char) => char.charCodeAt(0));
}
