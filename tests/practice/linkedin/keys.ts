/**
 * The keys LinkedIn gives the parts of a card: a short protobuf message in base64 that names what
 * they belong to, the card's token, and where the card is shown. Made here as the site makes them.
 */
import { linkedinId } from '@/tests/practice/kit/time';
import type { PracticePost } from '@/tests/practice/content/model';

export type CardKeys = {
  readonly urn: string;
  /** Key of the card itself. */
  readonly card: string;
  /** Key of a part of the card, e.g. `replaceableCommentTools`. */
  part(name: string): string;
  /** Key of the box that answers the post, or one of its comments. */
  box(comment?: PracticePost): string;
  /** Urn of a comment under the post. */
  comment(comment: PracticePost): string;
};

/** @returns LinkedIn's own attribute, which the types of HTML do not know */
export function keyed(key: string): object {
  return { componentkey: key };
}

type Context = 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL';

export function keysOf(post: PracticePost, context: Context): CardKeys {
  const id = linkedinId(post);
  const urn = `urn:li:activity:${id}`;
  const tail = `${tokenOf(id)}FeedType_${context}`;
  const code = base64(activityMessage(id));
  const commentId = (comment: PracticePost) => linkedinId(comment);
  return {
    urn,
    card: `expanded${tail}`,
    part: (name) => `${code}-${name}${tail}`,
    box: (comment) =>
      `commentBox-${comment ? base64(commentMessage(urn, commentId(comment))) : code}-${tail}`,
    comment: (comment) => `urn:li:comment:(${urn},${commentId(comment)})`,
  };
}

/** 43 characters, always the same for the same post. */
function tokenOf(id: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let state = BigInt(id);
  return Array.from({ length: 43 }, () => {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    return letters[Number(state >> 58n)];
  }).join('');
}

/** Field 1 (activity), in it field 1: the id as a zig-zag varint. */
function activityMessage(id: string): number[] {
  return field(1, [8, ...varint(BigInt(id) << 1n)]);
}

/** Field 5 (comment), in it field 1: the post's urn as text, field 2: the comment's id. */
function commentMessage(urn: string, id: string): number[] {
  const text = Array.from(urn, (letter) => letter.charCodeAt(0));
  return field(5, [...field(1, text), 16, ...varint(BigInt(id) << 1n)]);
}

function field(number: number, bytes: readonly number[]): number[] {
  return [(number << 3) | 2, ...varint(BigInt(bytes.length)), ...bytes];
}

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return [...bytes, Number(rest)];
}

function base64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/=+$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
