/** Where a text names the brand or a competitor: whole words only, whatever letters they are dressed up in. */
import { looksLike } from '@/utils/core/text/confusables';
import { normalise, sourceSpan, type NormalText } from '@/utils/core/text/normalise';
import { tokenise, type Token } from '@/utils/core/text/tokenise';
import { EVERYDAY_NAMES } from './data/everyday-names';
import { isOneOf } from './handles';

export type Mention = {
  readonly kind: 'handle' | 'name';
  /** Offsets into the normal text. */
  readonly start: number;
  readonly end: number;
};

/** Names and handles made ready once. */
export type Names = {
  readonly handles: readonly string[];
  /** Each name as its words. */
  readonly phrases: readonly (readonly string[])[];
  /** What a word that begins one of them can look like: most words of a text are none. */
  readonly openings: ReadonlySet<string>;
};

/** @returns names ready to be looked for; empty ones are dropped. */
export function namesOf(names: readonly string[], handles: readonly string[]): Names {
  const phrases = names
    .map((name) => tokenise(normalise(name)).filter(isNamePart).map(nameText))
    .filter((words) => words.length > 0);
  const openings = new Set(phrases.flatMap(([first = '']) => [first, `${first}s`]));
  return { handles: handles.filter((handle) => handle.trim() !== ''), phrases, openings };
}

/**
 * @param tokens of `normal`
 * @returns every place where one of the handles or names stands, in order
 */
export function mentionsOf(normal: NormalText, tokens: readonly Token[], names: Names): Mention[] {
  const mentions: Mention[] = [];
  if (names.phrases.length === 0 && names.handles.length === 0) return mentions;
  const parts = tokens.filter(isNamePart);
  const texts = parts.map(nameText);
  for (const [at, token] of parts.entries()) {
    const { start, end } = token;
    if (token.kind === 'mention') {
      if (isOneOf(names.handles, token.text)) mentions.push({ kind: 'handle', start, end });
      continue;
    }
    if (token.kind === 'hashtag') {
      if (names.phrases.some((words) => words.join('') === texts[at]))
        mentions.push({ kind: 'name', start, end });
      continue;
    }
    if (!names.openings.has(texts[at] ?? '')) continue;
    const phrase = names.phrases.find((words) => startsHere({ parts, texts }, at, words));
    const last = phrase && parts[at + phrase.length - 1];
    if (phrase && last && !isEverydayWord(normal, token, phrase))
      mentions.push({ kind: 'name', start, end: last.end });
  }
  return mentions;
}

/** Tokens that may be part of a name, and how each looks. */
type Parts = { readonly parts: readonly Token[]; readonly texts: readonly string[] };

function startsHere({ parts, texts }: Parts, at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const part = parts[at + offset];
    if (!part || part.kind === 'mention' || part.kind === 'hashtag') return false;
    const text = texts[at + offset];
    // "Acme's" is Acme.
    return text === word || (offset === words.length - 1 && text === `${word}s`);
  });
}

function isNamePart({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number' || kind === 'hashtag' || kind === 'mention';
}

function nameText(token: Token): string {
  return looksLike(token.text);
}

function isEverydayWord(normal: NormalText, token: Token, phrase: readonly string[]): boolean {
  const [word] = phrase;
  if (phrase.length > 1 || word === undefined || !EVERYDAY_NAMES.has(word)) return false;
  const { start } = sourceSpan(normal, token.start, token.end);
  const first = normal.source.charAt(start);
  return first === first.toLowerCase();
}
