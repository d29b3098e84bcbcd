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

/** One alternative a kind, each a single run of one class, so that the time is linear. */
const PATTERN = new RegExp(
  [
    '(?<link>https?://\\S+|www\\.\\S+|pic\\.twitter\\.com/\\S+)',
    '(?<mention>[@＠][\\p{L}\\p{M}\\p{N}_.\\-]+)',
    '(?<hashtag>[#＃][\\p{L}\\p{M}\\p{N}_]+)',
    '(?<number>\\p{N}[\\p{N}.,:]*)',
    "(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}']*)",
    "(?<emoticon><3|[:;=]['\\-]?[()\\[\\]/|dpo3*]|[)(]['\\-]?[:;=])",
    '(?<emoji>\\p{Extended_Pictographic})',
    '(?<break>\\n)',
    '(?<mark>[!?]+|\\.+|[^\\s\\p{L}\\p{M}\\p{N}])',
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
  for (let match = pattern.exec(normal.text); match; match = pattern.exec(normal.text)) {
    const kind = KINDS.find((name) => match?.groups?.[name] !== undefined) ?? 'mark';
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

function pushWord(tokens: Token[], kept: string, start: number, elides: boolean): void {
  if (!elides) {
    tokens.push({ kind: 'word', text: kept.replaceAll("'", ''), start, end: start + kept.length });
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
