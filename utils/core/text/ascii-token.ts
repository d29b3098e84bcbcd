/** Tokens of plain ASCII letters and signs, found by their codes: most of any text, at a tenth of what the pattern costs. */
import type { TokenKind } from './tokenise';

export type AsciiKind = Exclude<TokenKind, 'link' | 'emoji' | 'emoticon'>;

/** What an ASCII sign begins, by its code; undefined where only the pattern can tell. */
const KIND_OF: readonly (AsciiKind | undefined)[] = Array.from({ length: 0x80 }, (_, code) => kindOf(code));
const LETTER = 1;
const DIGIT = 2;
const UNDERSCORE = 4;
const IN_HANDLE = 8;
const IN_NUMBER = 16;
const APOSTROPHE = 32;
/** Classes of each ASCII sign, as bits. */
const CLASSES = Uint8Array.from({ length: 0x80 }, (_, code) => classesOf(String.fromCharCode(code)));
/** The signs that may go on with a token of each kind. */
const GOES_ON: Readonly<Record<AsciiKind, number>> = {
  word: LETTER | DIGIT | APOSTROPHE,
  number: DIGIT | IN_NUMBER,
  mention: LETTER | DIGIT | UNDERSCORE | IN_HANDLE,
  hashtag: LETTER | DIGIT | UNDERSCORE,
  mark: 0,
  break: 0,
};
/** Signs that begin an emoticon when one of the others follows: `:)`, `(:`, `<3`. */
const FACE = /[:;=()<]/;
const FACE_GOES_ON = /[:;='\-()[\]/|dpo3*]/;
const LINK_START = /^(?:https?:\/|www\.|pic\.)/;
const LINK_LETTERS = /[hwp]/;

/** @returns the kind of the token that begins at `start`; undefined when the pattern must look */
export function asciiKindAt(text: string, start: number): AsciiKind | undefined {
  return KIND_OF[text.charCodeAt(start)];
}

/**
 * @param kind from `asciiKindAt`
 * @returns the end of the token, signs that may not stand at its end still on it; -1 when the pattern must look
 */
export function asciiTokenEnd(text: string, start: number, kind: AsciiKind): number {
  if (kind === 'mark') return markEnd(text, start);
  const classes = GOES_ON[kind];
  let end = start + 1;
  while (end < text.length && ((CLASSES[text.charCodeAt(end)] ?? 0) & classes) !== 0) end += 1;
  if (kind === 'break') return end;
  const next = text.charCodeAt(end);
  // Letters and marks of other scripts may go on with it.
  if (next >= 0x80) return -1;
  if (kind === 'word')
    return (next === COLON || next === FULL_STOP) && mayBeLink(text, start, end) ? -1 : end;
  // A lone "@" or "#" is a mark.
  return kind !== 'number' && end === start + 1 ? -1 : end;
}

function mayBeLink(text: string, start: number, end: number): boolean {
  return LINK_LETTERS.test(text.charAt(start)) && LINK_START.test(text.slice(start, end + 2));
}

const FULL_STOP = 0x2e;
const COLON = 0x3a;
const QUESTION_MARK = 0x3f;
const EXCLAMATION_MARK = 0x21;

/** Runs of "!" and "?" are one mark, runs of full stops too; any other is a mark by itself. */
function markEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  let end = start + 1;
  if (first === FULL_STOP) while (text.charCodeAt(end) === FULL_STOP) end += 1;
  else if (first === QUESTION_MARK || first === EXCLAMATION_MARK)
    while (text.charCodeAt(end) === QUESTION_MARK || text.charCodeAt(end) === EXCLAMATION_MARK) end += 1;
  else if (FACE.test(text.charAt(start)) && FACE_GOES_ON.test(text.charAt(end))) return -1;
  return end;
}

function kindOf(code: number): AsciiKind | undefined {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) return 'word';
  if (/\d/.test(sign)) return 'number';
  if (sign === '@') return 'mention';
  if (sign === '#') return 'hashtag';
  if (sign === '\n') return 'break';
  return sign > ' ' && sign <= '~' ? 'mark' : undefined;
}

function classesOf(sign: string): number {
  let classes = 0;
  if (/[a-z]/i.test(sign)) classes |= LETTER;
  if (/\d/.test(sign)) classes |= DIGIT;
  if (sign === '_') classes |= UNDERSCORE;
  if (/[.-]/.test(sign)) classes |= IN_HANDLE;
  if (/[.,:]/.test(sign)) classes |= IN_NUMBER;
  if (sign === "'") classes |= APOSTROPHE;
  return classes;
}
