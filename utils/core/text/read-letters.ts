/** What kind of sign stands where in a normal text, and where its words begin: read once, however many lists are searched. */
import type { NormalText } from './normalise';

/** Bits of `kinds`. Part of a word: a letter, a mark or a number. */
export const IN_WORD = 1;
export const LETTER = 2;
export const SPACE = 4;

export type Letters = {
  readonly text: string;
  /** The bits of every UTF-16 unit; both halves of a pair have those of the sign. */
  readonly kinds: Uint8Array;
  readonly words: readonly Word[];
};
/** A longest run of signs that are part of a word. */
export type Word = { readonly start: number; readonly word: string };

const IS_IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const IS_LETTER = /\p{L}/u;
const IS_SPACE = /\s/u;
/** The kinds of ASCII, most of any text: the expressions above are not even compiled for it. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return IN_WORD | LETTER;
  if (code >= 0x30 && code <= 0x39) return IN_WORD;
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? SPACE : 0;
});

/** Kept as long as the text itself. */
const READ = new WeakMap<NormalText, Letters>();

/** @returns the letters of a normal text */
export function readLetters(normal: NormalText): Letters {
  const known = READ.get(normal);
  if (known) return known;
  const { text } = normal;
  const kinds = kindsOf(text);
  const letters = { text, kinds, words: wordsOf(text, kinds) };
  READ.set(normal, letters);
  return letters;
}

/** @returns whether the unit at a place, if there is one, is of a kind */
export function isKind({ kinds }: Letters, at: number, kind: number): boolean {
  return ((kinds[at] ?? 0) & kind) !== 0;
}

/** @returns the kinds of every unit of a text */
export function kindsOf(text: string): Uint8Array {
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const ascii = ASCII[code];
    if (ascii !== undefined) kinds[at] = ascii;
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? code);
      kinds.fill(kindsBySearch(sign), at, at + sign.length);
      at += sign.length - 1;
    }
  }
  return kinds;
}

function kindsBySearch(sign: string): number {
  if (IS_IN_WORD.test(sign)) return IS_LETTER.test(sign) ? IN_WORD | LETTER : IN_WORD;
  return IS_SPACE.test(sign) ? SPACE : 0;
}

function wordsOf(text: string, kinds: Uint8Array): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while (((kinds[at] ?? 0) & IN_WORD) !== 0) at += 1;
    if (at > start) words.push({ start, word: text.slice(start, at) });
  }
  return words;
}
