/** Where a text names the brand or a competitor: whole words only, whatever letters they are dressed up in. */
import { looksLike } from '@/utils/core/text/confusables';
import { normalise, sourceSpan, type NormalText } from '@/utils/core/text/normalise';
import { tokenise, type Token } from '@/utils/core/text/tokenise';
import { EVERYDAY_NAMES } from './data/everyday-names';
import { handlesOf, isOneOf, type Handles } from './handles';

export type Mention = {
  readonly kind: 'handle' | 'name';
  /** Offsets into the normal text. */
  readonly start: number;
  readonly end: number;
};

/** Names and handles made ready once. */
export type Names = {
  readonly handles: Handles;
  /** Each name as its words. */
  readonly phrases: readonly (readonly string[])[];
  /** What a word that begins one of them can look like: most words of a text are none. */
  readonly openings: ReadonlySet<string>;
  /** Each name in one word, as in a hashtag. */
  readonly joined: ReadonlySet<string>;
};

/** @returns names ready to be looked for; empty ones are dropped. */
export function namesOf(names: readonly string[], handles: readonly string[]): Names {
  const phrases = names
    .map((name) => tokenise(normalise(name)).filter(isNamePart).map(nameText))
    .filter((words) => words.length > 0);
  const openings = new Set(phrases.flatMap(([first = '']) => [first, `${first}s`]));
  const joined = new Set(phrases.map((words) => words.join('')));
  return { handles: handlesOf(handles), phrases, openings, joined };
}

/**
 * @param tokens of `normal`
 * @returns every place where one of the handles or names stands, in order
 */
export function mentionsOf(normal: NormalText, tokens: readonly Token[], names: Names): Mention[] {
  const mentions: Mention[] = [];
  if (names.phrases.length === 0 && names.handles.size === 0) return mentions;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !isNamePart(token)) continue;
    const { kind, start } = token;
    if (kind === 'mention') {
      if (isOneOf(names.handles, token.text)) mentions.push({ kind: 'handle', start, end: token.end });
    } else if (kind === 'hashtag') {
      if (names.joined.has(nameText(token))) mentions.push({ kind: 'name', start, end: token.end });
    } else if (names.openings.has(nameText(token))) {
      const end = nameEnd(normal, tokens, at, names);
      if (end !== undefined) mentions.push({ kind: 'name', start, end });
    }
  }
  return mentions;
}

/** @returns where the first of the names that begins at this token ends */
function nameEnd(
  normal: NormalText,
  tokens: readonly Token[],
  at: number,
  { phrases }: Names,
): number | undefined {
  const parts = tokens.slice(at).filter(isNamePart);
  const phrase = phrases.find((words) => startsWith(parts, words));
  const [first] = parts;
  if (!phrase || !first || isEverydayWord(normal, first, phrase)) return undefined;
  return parts[phrase.length - 1]?.end;
}

function startsWith(parts: readonly Token[], words: readonly string[]): boolean {
  return words.every((word, at) => {
    const part = parts[at];
    if (!part || part.kind === 'mention' || part.kind === 'hashtag') return false;
    const text = nameText(part);
    // "Acme's" is Acme.
    return text === word || (at === words.length - 1 && text === `${word}s`);
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
