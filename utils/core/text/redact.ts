/** Personal data out of texts before they leave the machine, and back into the answer. */
import { capText } from './cap';
import { findPersonalData } from './personal-data';

export type Redacted = {
  /** The text with `[email-1]`, `[phone-1]` … in place of personal data; cut at 4,000 units. */
  readonly text: string;
  /** How many different values were hidden. */
  readonly hidden: number;
  /** Puts the values back into an answer made from `text`; unknown placeholders stay. */
  readonly restore: (answer: string) => string;
};

/** Several texts of one request: the same value has the same placeholder in all of them. */
export type RedactedTexts = Omit<Redacted, 'text'> & { readonly texts: readonly string[] };

/** Rounds until nothing more is found: hiding one value can bring a label next to another. */
const MAX_ROUNDS = 5;

export type RedactOptions = {
  /** When given, every @handle but these is hidden too. Without `@`, any case. */
  readonly keepHandles?: readonly string[];
  /** Names to hide wherever they stand as whole words, written as here. */
  readonly names?: readonly string[];
};

/**
 * @param text text that is about to be sent to a model or exported
 * @returns the same text with each personal value replaced by a placeholder; one value, one placeholder
 */
export function redact(text: string, options: RedactOptions = {}): Redacted {
  const { texts, hidden, restore } = redactAll([text], options);
  return { text: texts[0] ?? '', hidden, restore };
}

/** @returns the texts as `redact` would leave them, with one set of placeholders for all */
export function redactAll(texts: readonly string[], options: RedactOptions = {}): RedactedTexts {
  const values = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholderFor = (kind: string, value: string): string => {
    const known = [...values].find(([, hidden]) => hidden === value)?.[0];
    if (known !== undefined) return known;
    let placeholder: string;
    do {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      placeholder = `[${kind}-${count}]`;
      // Somebody may have written "[email-1]" themselves.
    } while (texts.some((text) => text.includes(placeholder)));
    values.set(placeholder, value);
    return placeholder;
  };
  const { keepHandles, names = [] } = options;
  const find = (text: string): Found[] => [
    ...findPersonalData(text),
    ...(keepHandles ? handles(text, keepHandles) : []),
    ...nameFinder(names)(text),
  ];
  const safe = texts.map((text) => {
    let current = capText(text);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const found = find(current);
      if (found.length === 0) break;
      current = replaceSpans(current, found, placeholderFor);
    }
    return current;
  });
  return {
    texts: safe,
    hidden: values.size,
    restore: (answer) => answer.replace(/\[[a-z]{1,12}-\d{1,4}\]/g, (mark) => values.get(mark) ?? mark),
  };
}

type Found = { readonly start: number; readonly end: number; readonly kind: string };

function replaceSpans(
  text: string,
  found: readonly Found[],
  placeholderFor: (kind: string, value: string) => string,
): string {
  let out = '';
  let at = 0;
  for (const span of found.toSorted((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    out += text.slice(at, span.start) + placeholderFor(span.kind, text.slice(span.start, span.end));
    at = span.end;
  }
  return out + text.slice(at);
}

function handles(text: string, keep: readonly string[]): Found[] {
  const kept = keep.map((handle) => handle.toLowerCase());
  return [...text.matchAll(/(?<![\p{L}\p{N}])@([\p{L}\p{N}_]{1,60})/gu)]
    .filter((match) => !kept.includes((match[1] ?? '').toLowerCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'person' }));
}

/** The longest first: a full name before its parts. */
function nameFinder(names: readonly string[]): (text: string) => Found[] {
  const wanted = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${wanted.map(literal).join('|')})(?![\\p{L}\\p{N}_])`,
    'gu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'person',
    }));
}

/** A display name may hold any sign; in a pattern it stands for itself. */
function literal(name: string): string {
  return name.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&');
}
