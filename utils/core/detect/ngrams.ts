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
 */
export function ngramsOf(tokens: readonly Token[]): Ngrams {
  const { units, owners, length, words, wordOwners } = spellOut(tokens);
  const met = createMet(length * 3 + words.length * 2);
  let before = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    met.add(word, wordOwners[at] ?? 0);
    if (at > 0) met.add(mix(mix(PAIR_SEED, before), word), wordOwners[at - 1] ?? 0);
    before = word;
  }
  for (let from = 0; from + 3 <= length; from += 1) {
    const owner = owners[from] ?? 0;
    const three = mix(mix(mix(RUN_SEED, units[from] ?? 0), units[from + 1] ?? 0), units[from + 2] ?? 0);
    met.add(three, owner);
    if (from + 4 > length) break;
    const four = mix(three, units[from + 3] ?? 0);
    met.add(four, owner);
    if (from + 5 <= length) met.add(mix(four, units[from + 4] ?? 0), owner);
  }
  return met.ngrams();
}

type Spelled = {
  /** The text as units: tokens with a blank before, between and after; `length` of them. */
  readonly units: Uint16Array;
  /** The token each unit belongs to. */
  readonly owners: Uint16Array;
  readonly length: number;
  /** One hash a word. */
  readonly words: readonly number[];
  readonly wordOwners: readonly number[];
};

function spellOut(tokens: readonly Token[]): Spelled {
  const last = tokens.at(-1);
  // A hashtag's words and a number's 0 take no more room than the token did, but each takes a blank.
  const most = Math.min((last?.end ?? 0) * 2 + 2, MAX_POST_CHARS);
  const units = new Uint16Array(most);
  const owners = new Uint16Array(most);
  const words: number[] = [];
  const wordOwners: number[] = [];
  let length = 0;
  const put = (unit: number, owner: number): void => {
    if (length === most) return;
    units[length] = unit;
    owners[length] = owner;
    length += 1;
  };
  const spell = (text: string, owner: number): void => {
    if (length === 0) put(BLANK, owner);
    let hash = WORD_SEED;
    const end = Math.min(text.length, most);
    for (let at = 0; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      hash = mix(hash, unit);
      put(unit, owner);
    }
    put(BLANK, owner);
    words.push(hash);
    wordOwners.push(owner);
  };
  for (const [owner, token] of tokens.entries()) {
    if (length === most) break;
    if (token.kind === 'mention' || token.kind === 'link' || token.kind === 'break') continue;
    if (token.kind === 'number') spell('0', owner);
    else if (token.parts) for (const part of token.parts) spell(part, owner);
    else spell(token.text, owner);
  }
  return { units, owners, length, words, wordOwners };
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

/** The buckets met so far, made for one text: a table with open addressing, several times as fast as a `Set`. */
function createMet(most: number): { add(hash: number, owner: number): void; ngrams(): Ngrams } {
  let size = 64;
  while (size < most * 2) size *= 2;
  const mask = size - 1;
  // 0 is an empty slot, so a bucket is kept as one more than it is.
  const slots = new Int32Array(size);
  const buckets = new Uint16Array(most);
  const owners = new Uint16Array(most);
  let count = 0;
  return {
    add(hash, owner) {
      const bucket = bucketOf(hash);
      let slot = bucket & mask;
      for (let found = slots[slot]; found !== 0; found = slots[slot]) {
        if (found === bucket + 1) return;
        slot = (slot + 1) & mask;
      }
      slots[slot] = bucket + 1;
      buckets[count] = bucket;
      owners[count] = owner;
      count += 1;
    },
    ngrams: () => ({
      buckets: buckets.subarray(0, count),
      tokens: owners.subarray(0, count),
      value: count === 0 ? 0 : 1 / Math.sqrt(count),
    }),
  };
}
