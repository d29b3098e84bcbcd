/** The things a post speaks of, and the post as a sketch in which they are marked. */
import { PRAISING } from '@/utils/core/reply/lexicon/praise-en';
import {
  ALSO_VERBS,
  DROPPED_MODIFIERS,
  KEPT_MODIFIERS,
  MEASURED_BY,
  NEVER_THE_CUSTOMERS,
  NOT_AFTER,
  NOT_AS_WRITTEN,
  NOT_FIRST,
  OF_THE_BRAND,
  ONLY_GONE_TO,
  OWN_CAPITALS,
  TELLING_KINDS,
  TELLING_THINGS,
  THING_KINDS,
  THINGS_EN,
  VAGUE,
  VERB_BEFORE,
  WITHOUT_ARTICLE,
  type ThingKind,
} from '@/utils/core/reply/lexicon/things-en';
import type { Token } from './patterns';
import { readings } from './readings';
import { STOP } from './words';

export type Thing = {
  readonly kind: ThingKind;
  /** With its article, as a reply says it: "your new laptop". */
  readonly name: string;
  /** Without: "new laptop". */
  readonly noun: string;
  readonly plural: boolean;
  /** Its mere mention in a complaint says what it is about. */
  readonly telling: boolean;
  /** The post names it with a determiner: a thing for sure. */
  readonly sure: boolean;
};

export type Sketch = {
  /** The words without determiners; of a thing only the last, with its number. */
  readonly tokens: readonly Token[];
  readonly things: readonly Thing[];
};

type Entry = {
  readonly kind: ThingKind;
  readonly own: boolean;
  readonly noun: string;
  readonly one: string;
  readonly plural: boolean;
};

const MOST_HEAD_WORDS = 3;
const MOST_MODIFIERS = 3;
const OWN = new Set(['my', 'our', 'mine']);
const THEIRS = new Set(['your', 'the', 'this', 'that', 'these', 'those', 'its', 'their']);
const ANY = new Set(['a', 'an', 'his', 'her', 'another', 'some']);
/** What follows these is a noun, or a word that tells of one. */
const SURE = new Set(['my', 'our', 'your', 'the', 'a', 'an', 'another']);
const ODD = /^[a-z]{3,}$/;
/** What such a word may tell of it: "my leaking kettle". */
const TELLS = /(?:ed|ing)$/;
/** Never stand between a determiner and its noun. */
const LITTLE = new Set(
  'and but for from with who which that this these those not nor never was were are has have had did does will can could would off out per via'.split(
    ' ',
  ),
);
const KEPT = new Set(KEPT_MODIFIERS);
const DROPPED = new Set(DROPPED_MODIFIERS);
const VERBS = new Set(ALSO_VERBS);
const BEFORE_VERB = new Set(VERB_BEFORE);
const AFTER_VERB = new Set([
  'me',
  'us',
  'you',
  'my',
  'our',
  'your',
  'him',
  'them',
  'it',
  'back',
  'up',
  'that',
]);
const NO_OBJECT = new Set(['on', 'by', 'over', 'via', 'through', 'per']);
const BARE = new Set(WITHOUT_ARTICLE);
const VAGUE_WORDS = new Set(VAGUE);
const TELLING = new Set(TELLING_THINGS);
const NO_FIRST = new Set(NOT_FIRST);
const GOING = /(?:^| )(?:go|going|goes|went|gone|run|get|need) to(?: the| a)?$/;

let entries: ReadonlyMap<string, Entry> | undefined;

function knownThings(): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const kind of THING_KINDS) {
    const { own, nouns } = THINGS_EN[kind];
    for (const row of nouns.split(', ')) {
      const [one = '', many = '', ...others] = row.split('/');
      const add = (spelling: string, plural: boolean, written?: string): void => {
        const noun = written ?? (plural && many !== '-' ? many.replace('+', '') : one);
        if (spelling !== '' && spelling !== '-' && !map.has(spelling))
          map.set(spelling, { kind, own, noun, one, plural });
      };
      add(one, many.endsWith('+'));
      add(many.replace('+', ''), true);
      for (const other of others) {
        const spelling = other.replace('+', '');
        add(spelling, other.endsWith('+'), NOT_AS_WRITTEN.has(spelling) ? undefined : spelling);
      }
    }
  }
  return map;
}

/** @returns the sketch of a text's words, from `readWords`. */
export function sketch(words: readonly string[]): Sketch {
  entries ??= knownThings();
  const out: Token[] = [];
  const things: Thing[] = [];
  let at = 0;
  while (at < words.length) {
    const found = headAt(words, at, entries);
    if (!found || (found.length === 1 && isNoThing(words, at))) {
      out.push({ word: words[at] ?? '' });
      at += 1;
      continue;
    }
    let { entry, length } = found;
    const compound: string[] = [];
    // "luggage policy": the last noun is the thing, those before say which.
    for (let next = headAt(words, at + length, entries); next; next = headAt(words, at + length, entries)) {
      if (
        compound.length > 1 ||
        isNoThing(words, at + length) ||
        NO_FIRST.has(entry.one) ||
        next.entry.one === entry.one ||
        // "Which of your policies covers": several of something never say which of another.
        (entry.plural && entry.noun !== entry.one)
      )
        break;
      compound.push(display(entry.noun));
      entry = next.entry;
      length += next.length;
    }
    const { modifiers, determiner } = takeBefore(out);
    const noun = [...modifiers, ...compound, display(entry.noun)].join(' ');
    out.push({ word: words[at + length - 1] ?? '', thing: things.length });
    things.push({
      kind: entry.kind,
      name: `${article(determiner, entry)}${noun}`,
      noun,
      plural: entry.plural,
      telling: isTelling(entry, compound.length + modifiers.length),
      sure: determiner !== undefined && SURE.has(determiner),
    });
    at += length;
  }
  return { tokens: out, things };
}

function headAt(
  words: readonly string[],
  at: number,
  known: ReadonlyMap<string, Entry>,
): { entry: Entry; length: number } | undefined {
  for (let length = MOST_HEAD_WORDS; length > 0; length -= 1) {
    if (at + length > words.length) continue;
    const entry = known.get(words.slice(at, at + length).join(' '));
    if (entry) return { entry, length };
  }
  return undefined;
}

/** "Please call me", "to book", "180 miles from home": no thing. */
function isNoThing(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  const word = words[at] ?? '';
  // "On the phone", "answer your phone": a way to talk, not a thing that broke.
  if (/^phones?$/.test(word)) return THEIRS.has(before) || NO_OBJECT.has(before);
  if (MEASURED_BY[word]?.has(words[at + 1] ?? '') || NOT_AFTER[word]?.has(before || STOP)) return true;
  if (ONLY_GONE_TO.has(word) && GOING.test(words.slice(Math.max(0, at - 4), at).join(' '))) return true;
  // "Another update that moves everything" is a thing, "that charge me" is none.
  if (!VERBS.has(word) || SURE.has(before)) return false;
  return BEFORE_VERB.has(before) || AFTER_VERB.has(words[at + 1] ?? '');
}

/** Takes modifiers and a determiner off the end of `out`. */
function takeBefore(out: Token[]): { modifiers: string[]; determiner: string | undefined } {
  let from = out.length;
  while (from > 0 && out.length - from < MOST_MODIFIERS && isModifier(out[from - 1])) from -= 1;
  // "Our payroll data": one word between that the tables do not know.
  if (from > 1 && isOddModifier(out[from - 1]) && SURE.has(out[from - 2]?.word ?? '')) from -= 1;
  const before = out[from - 1]?.word ?? '';
  const determined = OWN.has(before) || THEIRS.has(before) || ANY.has(before);
  const kept = out.slice(from).flatMap(({ word }) => (KEPT.has(word) ? [word] : []));
  // What was wrong with it stays in the sketch: "delayed flight" is a statement.
  const left = out.slice(from).filter(({ word }) => !KEPT.has(word) && tells(word));
  out.splice(determined ? from - 1 : from, Infinity, ...left);
  return { modifiers: kept, determiner: determined ? before : undefined };
}

function tells(word: string): boolean {
  return DROPPED.has(word) || TELLS.test(word) || PRAISING.has(word) || readings().byWord.has(word);
}

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined && token.thing === undefined && (KEPT.has(token.word) || DROPPED.has(token.word))
  );
}

function isOddModifier(token: Token | undefined): boolean {
  return token !== undefined && token.thing === undefined && ODD.test(token.word) && !LITTLE.has(token.word);
}

function article(determiner: string | undefined, { own, one }: Entry): string {
  if (determiner !== undefined && OWN.has(determiner)) return NEVER_THE_CUSTOMERS.has(one) ? 'the ' : 'your ';
  if (BARE.has(one)) return '';
  if (determiner !== undefined && THEIRS.has(determiner)) return 'the ';
  return own && !OF_THE_BRAND.has(one) ? 'your ' : 'the ';
}

function display(noun: string): string {
  return (
    OWN_CAPITALS[noun] ??
    noun
      .split(' ')
      .map((word) => OWN_CAPITALS[word] ?? word)
      .join(' ')
  );
}

function isTelling({ kind, one }: Entry, particulars: number): boolean {
  if (VAGUE_WORDS.has(one) && particulars === 0 && !TELLING.has(one)) return false;
  return TELLING.has(one) || TELLING_KINDS.includes(kind);
}
