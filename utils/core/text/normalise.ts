/**
 * Text made comparable, with the way back: every unit of the result knows which
 * part of the original it came from, so that a reason can point at the page's own words.
 */
import { capText, MAX_MARKS } from './cap';

export type NormalText = {
  /** The original, capped. */
  readonly source: string;
  readonly text: string;
  /** Offsets into `source` of each UTF-16 unit of `text`; absent when they are the same. */
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
};

/** A span of the original text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

// oxlint-disable-next-line no-control-regex -- plain ASCII is the common case and needs no mapping
const ASCII = /^[\x00-\x7f]*$/;
const MARK = /^\p{M}$/u;
/** Format characters (zero-width, bidi controls, tags, soft hyphen), controls and half surrogate pairs: shown as nothing, so matched as nothing. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Cs}]$/u;
const SPACE = /^\s$/u;
const LATIN = /^\p{Script=Latin}/u;
const LATIN_MARKS = /[\u0300-\u036f]/g;
/** A Korean syllable may be spelled out in several letters; they are composed together. */
const HANGUL_PART = /^[\u1160-\u11ff]$/;
const TYPOGRAPHIC: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
};

/**
 * For matching words: capped, invisible characters dropped, NFKC, case folded,
 * Latin letters without their accents (people leave them out), plain quotes and dashes.
 * Line breaks stay; other white space becomes one blank each.
 */
export function normalise(text: string): NormalText {
  const source = capText(text);
  if (ASCII.test(source)) return { source, text: source.toLowerCase() };
  return walk(source, fold, (char) => char.toLowerCase());
}

/** The text of `normalise` alone, for comparing words. */
export function foldForMatch(text: string): string {
  return normalise(text).text;
}

/** As `normalise`, but case and accents stay: for patterns that need them, such as addresses. */
export function cleanText(text: string): NormalText {
  const source = capText(text);
  if (ASCII.test(source)) return { source, text: source };
  return walk(
    source,
    (cluster) => TYPOGRAPHIC[cluster] ?? cluster.normalize('NFKC'),
    (char) => char,
  );
}

/** @returns where `start` to `end` of the normal text lies in its source. */
export function sourceSpan(normal: NormalText, start: number, end: number): Span {
  return { start: normal.starts?.[start] ?? start, end: normal.ends?.[end - 1] ?? end };
}

function fold(cluster: string): string {
  // Before composing, which takes the lone acute apart, and after it, for upright and small dashes.
  const given = cluster.normalize('NFKC');
  const plain = TYPOGRAPHIC[cluster] ?? TYPOGRAPHIC[given];
  if (plain !== undefined) return plain;
  const composed = given.toLowerCase().replaceAll('ß', 'ss');
  return LATIN.test(composed) ? composed.normalize('NFD').replace(LATIN_MARKS, '') : composed;
}

/** @param plain what becomes of printable ASCII, one unit for each; `convert` says it of all others, with their marks */
function walk(
  source: string,
  convert: (cluster: string) => string,
  plain: (run: string) => string,
): NormalText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let cluster = '';
  let from = 0;
  let to = 0;
  let marks = 0;
  const flush = (): void => {
    if (cluster === '') return;
    const piece = isPlain(cluster) ? plain(cluster) : converted(cluster, convert);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(from);
      ends.push(to);
    }
    text += piece;
    cluster = '';
  };
  for (let at = 0; at < source.length;) {
    const run = plainRunEnd(source, at);
    if (run > at) {
      flush();
      // The last of them may have marks behind it.
      text += plain(source.slice(at, run - 1));
      for (; at < run - 1; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
      cluster = source.charAt(at);
      from = at;
      to = run;
      marks = 0;
      at = run;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const next = at + char.length;
    if (isMark(char)) {
      marks += 1;
      if (cluster === '') from = at;
      if (marks <= MAX_MARKS) cluster += char;
      to = next;
    } else if (HANGUL_PART.test(char) && cluster !== '' && cluster.length < 3) {
      cluster += char;
      to = next;
    } else if (SPACE.test(char) || !INVISIBLE.test(char)) {
      flush();
      cluster = char;
      from = at;
      to = next;
      marks = 0;
    }
    at = next;
  }
  flush();
  return { source, text, starts, ends };
}

/** @returns the end of the plain characters from `start` on, `start` itself where there are none */
function plainRunEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlainCode(text.charCodeAt(end))) end += 1;
  return end;
}

function isPlain(cluster: string): boolean {
  return cluster.length === 1 && isPlainCode(cluster.charCodeAt(0));
}

/** Printable ASCII that is not typographic, most of any text: none of the tests below needs to be asked. */
function isPlainCode(code: number): boolean {
  return code >= 0x20 && code <= 0x7e && code !== GRAVE_ACCENT;
}

const GRAVE_ACCENT = 0x60;

function converted(cluster: string, convert: (cluster: string) => string): string {
  return SPACE.test(cluster) ? (cluster === '\n' ? '\n' : ' ') : convert(cluster);
}

function isMark(char: string): boolean {
  return char >= '\u0300' && MARK.test(char);
}
