/**
 * Words, pairs of words and runs of three to five characters, hashed into buckets: what the score
 * knows beyond the named features. The learned weights and the corrections of an agent both use these.
 */
import { MAX_POST_CHARS } from '@/utils/core/post';
import type { Token } from '@/utils/core/text/tokenise';

/** Number of buckets; a bucket fits into 16 bits. */
export const NGRAM_BUCKETS = 2 ** 16;

export type Ngrams = {
  /** The buckets of a text, each once, in the order they are first met. */
  readonly buckets: Uint16Array;
  /** Which token each bucket was first met in: the first token of a pair, the one a run of characters starts in. */
  readonly tokens: Uint16Array;
  /** What each of them counts: one over the root of their number, so that long texts do not outshout short ones; 0 for none. */
  readonly value: number;
};

const BLANK = 0x20;
/** Different starting values, so that the word "late" and the run "late" are two buckets. */
const WORD_SEED = 0x811c9dc5;
const PAIR_SEED = 0x9e3779b1;
const RUN_SEED = 0x2545f491;

/**
 * Handles and links are left out, for they tell sites apart and not complaints; every number is `0`;
 * a hashtag is its words. Takes time linear in the text, of which at most `MAX_POST_CHARS` units are read.
 * @param tokens from `tokenise`
 * @param room to work in; who reads many texts keeps one: the arrays of an answer then last until the next
 */
export function ngramsOf(tokens: readonly Token[], room: NgramRoom = createNgramRoom()): Ngrams {
  room.seen.fill(0);
  room.count = 0;
  room.length = 0;
  room.beforeOwner = -1;
  const textEnd = tokens.at(-1)?.end ?? 0;
  // A hashtag's words and a number's 0 take no more room than the token did, but each takes a blank.
  const most = Math.min(textEnd * 2 + 2, MAX_POST_CHARS);
  addWords(room, tokens, most);
  addRuns(room);
  return {
    buckets: room.buckets.subarray(0, room.count),
    tokens: room.bucketOwners.subarray(0, room.count),
    value: room.count === 0 ? 0 : 1 / Math.sqrt(room.count),
  };
}

/** Arrays are dear to make and cheap to use again. */
export type NgramRoom = {
  /** The text as units: tokens with a blank before, between and after; `length` of them. */
  readonly units: Uint16Array;
  /** The token each unit belongs to. */
  readonly unitOwners: Uint16Array;
  length: number;
  /** Hash of the last word and the token it is in; -1 in front of the first. */
  before: number;
  beforeOwner: number;
  /** The buckets met so far, a bit each: eight kilobytes, which stay in the nearest cache, and no search on the way. */
  readonly seen: Uint32Array;
  readonly buckets: Uint16Array;
  readonly bucketOwners: Uint16Array;
  count: number;
};

/** @returns room for any text: no bucket comes twice, so there are never more than `NGRAM_BUCKETS`. */
export function createNgramRoom(): NgramRoom {
  return {
    units: new Uint16Array(MAX_POST_CHARS),
    unitOwners: new Uint16Array(MAX_POST_CHARS),
    length: 0,
    before: 0,
    beforeOwner: -1,
    seen: new Uint32Array(NGRAM_BUCKETS / 32),
    buckets: new Uint16Array(NGRAM_BUCKETS),
    bucketOwners: new Uint16Array(NGRAM_BUCKETS),
    count: 0,
  };
}

/** Adds every word and every pair, and spells out at most `most` units of the text. */
function addWords(room: NgramRoom, tokens: readonly Token[], most: number): void {
  for (let owner = 0; owner < tokens.length && room.length < most; owner += 1) {
    const token = tokens[owner];
    if (!token || token.kind === 'mention' || token.kind === 'link' || token.kind === 'break') continue;
    if (token.kind === 'number') addWord(room, '0', owner, most);
    else if (token.parts) for (const part of token.parts) addWord(room, part, owner, most);
    else addWord(room, token.text, owner, most);
  }
}

function addWord(room: NgramRoom, word: string, owner: number, most: number): void {
  if (room.length === 0) put(room, BLANK, owner, most);
  let hash = WORD_SEED;
  const end = Math.min(word.length, most);
  for (let at = 0; at < end; at += 1) {
    const unit = word.charCodeAt(at);
    hash = mix(hash, unit);
    put(room, unit, owner, most);
  }
  put(room, BLANK, owner, most);
  add(room, hash, owner);
  if (room.beforeOwner >= 0) add(room, mix(mix(PAIR_SEED, room.before), hash), room.beforeOwner);
  room.before = hash;
  room.beforeOwner = owner;
}

function put(room: NgramRoom, unit: number, owner: number, most: number): void {
  if (room.length === most) return;
  room.units[room.length] = unit;
  room.unitOwners[room.length] = owner;
  room.length += 1;
}

/** Adds every run of three, four and five units. */
function addRuns(room: NgramRoom): void {
  const { units, unitOwners, length } = room;
  for (let from = 0; from + 3 <= length; from += 1) {
    const owner = unitOwners[from] ?? 0;
    const three = mix(mix(mix(RUN_SEED, units[from] ?? 0), units[from + 1] ?? 0), units[from + 2] ?? 0);
    add(room, three, owner);
    if (from + 4 > length) break;
    const four = mix(three, units[from + 3] ?? 0);
    add(room, four, owner);
    if (from + 5 <= length) add(room, mix(four, units[from + 4] ?? 0), owner);
  }
}

/** One step of FNV-1a (Fowler, Noll, Vo) over whole units instead of bytes. */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The high bits of the products are the well mixed ones: folded onto the low ones. */
function bucketOf(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 16)) & (NGRAM_BUCKETS - 1);
}

function add(room: NgramRoom, hash: number, owner: number): void {
  const bucket = bucketOf(hash);
  const bit = 1 << (bucket & 31);
  const seen = room.seen[bucket >>> 5] ?? 0;
  if ((seen & bit) !== 0) return;
  room.seen[bucket >>> 5] = seen | bit;
  room.buckets[room.count] = bucket;
  room.bucketOwners[room.count] = owner;
  room.count += 1;
}
