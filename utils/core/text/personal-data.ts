/** Where a text gives away personal data. Patterns are a table; checks here keep dates and prices out. */
import { PERSONAL_DATA, type PersonalDataKind, type PersonalDataPattern } from './data/personal-data';
import { cleanText, sourceSpan, type Span } from './normalise';

export type PersonalData = Span & { readonly kind: PersonalDataKind };

/**
 * @param text any text; only its first 4,000 units are looked at
 * @returns spans of personal data in order, none overlapping
 */
export function findPersonalData(text: string): PersonalData[] {
  const clean = cleanText(text);
  if (!mayHold(clean.text)) return [];
  const found: { start: number; end: number; kind: PersonalDataKind }[] = [];
  const { digits, run } = countDigits(clean.text);
  for (const entry of PERSONAL_DATA) {
    if (digits < entry.digits || run < (entry.run ?? 0) || entry.sign?.test(clean.text) === false) continue;
    for (const span of matches(entry, clean.text)) {
      if (found.every((other) => span.end <= other.start || span.start >= other.end))
        found.push({ ...span, kind: entry.kind });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.map((span) => ({ ...sourceSpan(clean, span.start, span.end), kind: span.kind }));
}

/** Every pattern needs a digit, an at sign inside a word, or a link; most posts have none, and cost nothing more. */
function mayHold(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_HINT) continue;
    if (isDigit(code)) return true;
    const test = HINTS[code];
    if (test?.test(text.slice(Math.max(0, at - HINT_REACH), at + HINT_REACH))) return true;
  }
  return false;
}

/** What must stand around a sign, by its code. */
const HINTS: readonly (RegExp | undefined)[] = Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign === '@') return /[^\s.]@\S/;
  if (sign === ':') return /https?:/i;
  return sign === '(' || sign === '[' ? /[([]at[)\]]/i : undefined;
});
const LAST_HINT = 0x5b;
const HINT_REACH = 6;

/** @returns how many digits there are, and the length of the longest run of letters, digits, dashes and slashes with one in it */
function countDigits(text: string): { readonly digits: number; readonly run: number } {
  let digits = 0;
  let run = 0;
  let start = 0;
  let before = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    if (isDigit(code)) digits += 1;
    if (isInRun(code)) continue;
    if (digits > before) run = Math.max(run, at - start);
    start = at + 1;
    before = digits;
  }
  return { digits, run };
}

const BLANK = 0x20;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isInRun(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x2d && code <= 0x39 && code !== 0x2e) || code >= 0x80;
}

function matches({ pattern, check }: PersonalDataPattern, text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].length - value.length;
    const kept = check ? CHECKS[check](value) : value;
    if (kept !== undefined) spans.push({ start, end: start + kept.length });
  }
  return spans;
}

/** Each takes what the pattern found and returns the part that is really such a value, if any. */
const CHECKS = {
  iban: (value) => headThat(isIban, value),
  card: (value) => headThat(isCard, value),
  digits: (value) => {
    const digits = digitsOf(value).length;
    return digits >= 7 && digits <= 15 && !DATE.test(value) ? value : undefined;
  },
  'has-digit': (value) => (/\d/.test(value) && !NOT_A_REFERENCE.test(value) ? value : undefined),
} as const satisfies Record<string, (value: string) => string | undefined>;

/** The number may be followed by others (an expiry date) or words: tries shorter heads, group by group. */
function headThat(test: (value: string) => boolean, value: string): string | undefined {
  for (let head = value; head !== '';) {
    if (test(head)) return head;
    head = head.slice(0, Math.max(head.lastIndexOf(' '), head.lastIndexOf('-'), 0));
  }
  return undefined;
}

const DATE = /^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))$/;
/** A short number ("ticket 1500"), a date, a measure ("order 2000mg"): not a reference. */
const NOT_A_REFERENCE =
  /^(?:\d{1,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,5}(?:gb|mb|mg|kg|km|ml|pm|am|hrs|mins|days|weeks|months|years|euros|dollars|pounds))$/i;

function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}

/** Luhn's sum, ISO/IEC 7812-1 annex B; 13 to 19 digits. */
function isCard(value: string): boolean {
  const digits = digitsOf(value);
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
}

/** ISO 13616: country and check digits go to the end, letters become 10 to 35, the remainder by 97 is 1. */
function isIban(value: string): boolean {
  const plain = value.replace(/[ -]/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let remainder = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    const number = Number.parseInt(char, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1;
}
