/** Normal text cut into words, numbers, handles, hashtags, links, emoji and marks, in one pass. */
import { asciiKindAt, asciiTokenEnd } from './ascii-token';
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
  const { text } = normal;
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === BLANK) {
      at += 1;
      continue;
    }
    let kind: TokenKind | undefined = asciiKindAt(text, at);
    let start = at;
    let end = kind ? asciiTokenEnd(text, at, kind) : -1;
    if (end < 0 || !kind) {
      PATTERN.lastIndex = at;
      const match = PATTERN.exec(text);
      if (!match) break;
      kind = KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? 'mark';
      start = match.index;
      end = start + match[0].length;
    }
    // What is trimmed (a full stop after a number) is a token of its own.
    end = trimEnd(text, start, end, TRAILING[kind]);
    pushToken(tokens, normal, kind, start, end, elides);
    at = end;
  }
  return tokens;
}

const BLANK = 0x20;

function pushToken(
  tokens: Token[],
  normal: NormalText,
  kind: TokenKind,
  start: number,
  end: number,
  elides: boolean,
): void {
  const { text } = normal;
  if (kind === 'word') pushWord(tokens, text.slice(start, end), start, elides);
  else if (kind === 'mention') tokens.push({ kind, text: text.slice(start + 1, end), start, end });
  else if (kind === 'hashtag')
    tokens.push({
      kind,
      text: text.slice(start + 1, end),
      start,
      end,
      parts: hashtagParts(normal, start + 1, end),
    });
  else tokens.push({ kind, text: text.slice(start, end), start, end });
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

function trimEnd(text: string, start: number, end: number, signs: string | undefined): number {
  let last = end;
  if (signs !== undefined) while (last > start + 1 && signs.includes(text.charAt(last - 1))) last -= 1;
  return last;
}
