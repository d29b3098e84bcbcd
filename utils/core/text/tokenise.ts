/** Normal text cut into words, numbers, handles, hashtags, links, emoji and marks, in one pass. */
import { sourceSpan, type NormalText } from './normalise';

export type TokenKind =
  'word' | 'number' | 'mention' | 'hashtag' | 'link' | 'emoji' | 'emoticon' | 'mark' | 'break';

export type Token = {
  readonly kind: TokenKind;
  /** Normal form; without the sign for mentions and hashtags, without apostrophes for words. */
  readonly text: string;
  /** Offsets into the normal text. */
  readonly start: number;
  readonly end: number;
  /** The words inside a hashtag, told apart by their capitals (`#WorstServiceEver`). */
  readonly parts?: readonly string[];
};

/** Languages that write the article onto the word: l'app, d'attente. There an apostrophe parts two words. */
const ELIDING = ['fr', 'it'];

/** One alternative a kind, in the order of `KINDS`, each a single run of one class, so that the time is linear. */
const PATTERN = new RegExp(
  [
    '(https?://\\S+|www\\.\\S+|pic\\.twitter\\.com/\\S+)',
    '([@＠][\\p{L}\\p{M}\\p{N}_.\\-]+)',
    '([#＃][\\p{L}\\p{M}\\p{N}_]+)',
    '(\\p{N}[\\p{N}.,:]*)',
    "([\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}']*)",
    "(<3|[:;=]['\\-]?[()\\[\\]/|dpo3*]|[)(]['\\-]?[:;=])",
    '(\\p{Extended_Pictographic})',
    '(\\n)',
    '([!?]+|\\.+|[^\\s\\p{L}\\p{M}\\p{N}])',
  ].join('|'),
  'gu',
);
const KINDS = [
  'link',
  'mention',
  'hashtag',
  'number',
  'word',
  'emoticon',
  'emoji',
  'break',
  'mark',
] as const satisfies readonly TokenKind[];
/** Signs that may stand inside such a token but not at its end. */
const TRAILING: Readonly<Partial<Record<TokenKind, string>>> = { mention: '.-', number: '.,:', word: "'" };

/**
 * @param normal text from `normalise`
 * @param lang primary language tag; decides what an apostrophe means
 * @returns the tokens in order; white space is left out
 */
export function tokenise(normal: NormalText, lang?: string): Token[] {
  const tokens: Token[] = [];
  const elides = lang !== undefined && ELIDING.includes(lang);
  const pattern = new RegExp(PATTERN);
  while (pattern.lastIndex < normal.text.length) {
    if (normal.text.charCodeAt(pattern.lastIndex) === BLANK) {
      pattern.lastIndex += 1;
      continue;
    }
    const simple = simpleWordEnd(normal.text, pattern.lastIndex);
    if (simple > pattern.lastIndex) {
      pushWord(tokens, trimEnd(normal.text.slice(pattern.lastIndex, simple), "'"), pattern.lastIndex, elides);
      pattern.lastIndex = tokens.at(-1)?.end ?? simple;
      continue;
    }
    const match = pattern.exec(normal.text);
    if (!match) break;
    const kind = KINDS[match.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? 'mark';
    const start = match.index;
    const text = trimEnd(match[0], TRAILING[kind] ?? '');
    const end = start + text.length;
    // What was trimmed (a full stop after a number) is a token of its own.
    pattern.lastIndex = end;
    if (kind === 'word') pushWord(tokens, text, start, elides);
    else if (kind === 'mention') tokens.push({ kind, text: text.slice(1), start, end });
    else if (kind === 'hashtag')
      tokens.push({ kind, text: text.slice(1), start, end, parts: hashtagParts(normal, start + 1, end) });
    else tokens.push({ kind, text, start, end });
  }
  return tokens;
}

/**
 * Most tokens are a word of plain letters, found without the pattern at a tenth of its cost.
 * @returns the end of such a word at `start`; `start` itself where the pattern must look
 */
function simpleWordEnd(text: string, start: number): number {
  if (!isLetter(text.charCodeAt(start))) return start;
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    // Letters and marks of other scripts may go on with the word.
    if (code >= 0x80) return start;
    if (!isLetter(code) && !isDigit(code) && code !== APOSTROPHE) break;
  }
  const code = text.charCodeAt(end);
  const mayBeLink = code === COLON || code === FULL_STOP;
  return mayBeLink && LINK_START.test(text.slice(start, end + 2)) ? start : end;
}

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const LINK_START = /^(?:https?:\/|www\.|pic\.)/;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function pushWord(tokens: Token[], kept: string, start: number, elides: boolean): void {
  if (!elides) {
    tokens.push({
      kind: 'word',
      text: kept.includes("'") ? kept.replaceAll("'", '') : kept,
      start,
      end: start + kept.length,
    });
    return;
  }
  let at = start;
  for (const part of kept.split("'")) {
    if (part !== '') tokens.push({ kind: 'word', text: part, start: at, end: at + part.length });
    at += part.length + 1;
  }
}

function hashtagParts(normal: NormalText, start: number, end: number): string[] {
  const whole = normal.text.slice(start, end);
  const { start: from, end: to } = sourceSpan(normal, start, end);
  const original = normal.source.slice(from, to);
  // Accents and wide letters change lengths: then the capitals cannot be carried over.
  if (original.length !== whole.length) return whole.split('_').filter((part) => part !== '');
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < whole.length; at += 1) {
    const char = original.charAt(at);
    const startsWord = isUpper(char) && !isUpper(original.charAt(at - 1));
    if ((startsWord || char === '_') && part !== '') {
      parts.push(part);
      part = '';
    }
    if (char !== '_') part += whole.charAt(at);
  }
  if (part !== '') parts.push(part);
  return parts;
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

function trimEnd(text: string, chars: string): string {
  let end = text.length;
  while (end > 1 && chars.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
