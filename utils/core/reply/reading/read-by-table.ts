/** What a post states, read with the small table of its language and said back in a clause of ours. */
import { STATEMENT_TABLES } from '@/utils/core/reply/lexicon/by-language/tables';
import {
  GENDERS,
  KINDS,
  type Gender,
  type Kind,
  type StatementTable,
} from '@/utils/core/reply/lexicon/by-language/schema';
import { weightOf } from '@/utils/core/reply/lexicon/weights';
import { mapKeys } from '@/utils/core/map-keys';
import { once } from '@/utils/core/once';
import { REPLY_LANGS, type ReplyLang } from '@/utils/core/reply/langs';
import { foldForMatch, type NormalText } from '@/utils/core/text/normalise';
import { phraseFinder, type PhraseFinder } from '@/utils/core/text/phrases';
import { matchAt, parsePattern, type Pattern, type Token } from './patterns';
import type { Said } from './said';
import { STOP } from './words';

type Statement = StatementTable['statements'][number];
/** A thing a post may speak of; `noun` as a reply says it. */
type Thing = { readonly kind: Kind; readonly noun: string; readonly gender: Gender };
type Reader = {
  readonly table: StatementTable;
  readonly endsGap: ReadonlySet<string>;
  readonly unless: PhraseFinder;
  readonly entries: ReadonlyMap<string, readonly Thing[]>;
  readonly readings: readonly { readonly statement: Statement; readonly pattern: Pattern }[];
};

const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*|\p{N}+|[.!?;\n]+/gu;
const NOISE = /https?:\/\/\S+|[@＠][\w.]+/g;
const MOST_WORDS = 220;
const MOST_HEAD_WORDS = 3;
/** Ends a sentence that asks. */
const ASKED = '?';
/** Of two statements as grave the one that names its thing says more. */
const NAMED = 0.5;

const READERS = mapKeys(REPLY_LANGS, (lang) => once(() => readerOf(STATEMENT_TABLES[lang])));

const SEEMS = mapKeys(REPLY_LANGS, (lang) =>
  once(() => {
    const { idea = [], praise = [], spoils = [] } = STATEMENT_TABLES[lang]?.seems ?? {};
    return { idea: phraseFinder(idea), praise: phraseFinder(praise), spoils: phraseFinder(spoils) };
  }),
);

/** @returns what the post states in one of the table languages: the weightiest, then what names a thing, then the first; undefined when nothing is found. */
export function readByTable(normal: NormalText, lang: ReplyLang): Said | undefined {
  const reader = READERS[lang]();
  if (!reader) return undefined;
  if (reader.unless(normal).length > 0) return undefined;
  const { tokens, things } = sketch(wordsOf(normal.text), reader);
  const supposed = suppositions(tokens, reader.table);
  let best: { readonly said: Said; readonly weight: number } | undefined;
  let last: number | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { statement, pattern } of reader.readings) {
      const match = matchAt(pattern, tokens, at, reader.endsGap);
      if (!match || supposed.has(at)) continue;
      const place = match.thing ?? last;
      const thing = place === undefined ? undefined : things[place]?.find(fits(statement));
      const weight = weightOf(statement) + (thing ? NAMED : 0);
      if ((statement.of && !thing) || (best && best.weight >= weight)) continue;
      best = { weight, said: saidOf(statement, thing, reader.table) };
    }
    last = tokens[at]?.thing ?? last;
  }
  return best?.said;
}

/** @returns what a post is that states nothing, in a language whose table tells; undefined where it does not */
export function seemsByTable(
  normal: NormalText,
  lang: ReplyLang,
): 'idea' | 'praise' | 'question' | undefined {
  const { seems } = STATEMENT_TABLES[lang] ?? {};
  if (!seems) return undefined;
  if (SEEMS[lang]().idea(normal).length > 0) return 'idea';
  const { praise, spoils } = SEEMS[lang]();
  if (praise(normal).length > 0) return spoils(normal).length > 0 ? undefined : 'praise';
  return normal.text.includes('?') ? 'question' : undefined;
}

/** @returns the places behind a word that supposes, in sentences that ask */
function suppositions(tokens: readonly Token[], { supposes }: StatementTable): ReadonlySet<number> {
  const places = new Set<number>();
  for (let from = 0; from < tokens.length; from += 1) {
    if (!supposes.includes(tokens[from]?.word ?? '')) continue;
    let end = from;
    while (end < tokens.length && ![STOP, ASKED].includes(tokens[end]?.word ?? '')) end += 1;
    if (tokens[end]?.word === ASKED) for (let at = from; at < end; at += 1) places.add(at);
  }
  return places;
}

function saidOf(statement: Statement, thing: Thing | undefined, table: StatementTable): Said {
  const { say, problem, waits = false } = statement;
  if (!thing) return { that: say, problem, waits, rank: 3 };
  return {
    that: clauseOf(statement, thing, table),
    thing: nameOf(thing, table, 'object'),
    problem,
    waits,
    rank: 3,
  };
}

/** A statement that is about no thing fits none. */
function fits({ of }: Statement): (thing: Thing) => boolean {
  return ({ kind }) => of?.includes(kind) ?? false;
}

function readerOf(table: StatementTable | undefined): Reader | undefined {
  if (!table) return undefined;
  const entries = new Map<string, Thing[]>();
  for (const kind of KINDS)
    for (const row of (table.things[kind] ?? '').split(', ')) {
      const gender = GENDERS.find((one) => row.startsWith(`${one} `));
      if (!gender) continue;
      for (const spelling of row.slice(gender.length + 1).split('/')) {
        const [read = '', noun = read] = spelling.split('=');
        const key = foldForMatch(read);
        entries.set(key, [...(entries.get(key) ?? []), { kind, noun, gender }]);
      }
    }
  const readings = table.statements.flatMap((statement) =>
    statement.when.map((when) => ({ statement, pattern: parsePattern(when) })),
  );
  return {
    table,
    endsGap: new Set([STOP, ASKED, ...table.ends]),
    unless: phraseFinder(table.unless),
    entries,
    readings,
  };
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.replace(NOISE, ' ').matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    words.push(/^[.!?;\n]/.test(word) ? (word.includes('?') ? ASKED : STOP) : foldForMatch(word));
  }
  return words;
}

/** The words without determiners; of a thing one token, with every thing it may be. */
function sketch(
  words: readonly string[],
  { table, entries }: Reader,
): { tokens: Token[]; things: (readonly Thing[])[] } {
  const tokens: Token[] = [];
  const things: (readonly Thing[])[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = [...Array(MOST_HEAD_WORDS).keys()]
      .map((less) => MOST_HEAD_WORDS - less)
      .find((many) => at + many <= words.length && entries.has(words.slice(at, at + many).join(' ')));
    const found = length === undefined ? undefined : entries.get(words.slice(at, at + length).join(' '));
    if (!found || length === undefined) {
      tokens.push({ word: words[at] ?? '' });
      continue;
    }
    while (table.determiners.includes(tokens.at(-1)?.word ?? '')) tokens.pop();
    tokens.push({ word: words[at + length - 1] ?? '', thing: things.length });
    things.push(found);
    at += length - 1;
  }
  return { tokens, things };
}

function nameOf({ kind, noun, gender }: Thing, table: StatementTable, as: 'subject' | 'object'): string {
  const article = table.articles[gender];
  if (!article) return noun;
  const { own, theirs, ownObject = own, theirsObject = theirs } = article;
  const isOwn = table.own.includes(kind);
  if (as === 'subject') return `${isOwn ? own : theirs}${noun}`;
  return `${isOwn ? ownObject : theirsObject}${noun}`;
}

function clauseOf({ say }: Statement, thing: Thing, table: StatementTable): string {
  const isPlural = thing.gender.endsWith('p');
  const isFeminine = thing.gender.startsWith('f');
  return say
    .replace('{X}', nameOf(thing, table, 'subject'))
    .replace('{X4}', nameOf(thing, table, 'object'))
    .replace('{N}', thing.noun)
    .replace(/\{([^{}]+)\}/g, (_, written: string) => {
      const forms = written.split('/');
      const at = forms.length > 2 ? Number(isFeminine) + 2 * Number(isPlural) : Number(isPlural);
      return forms[at] ?? '';
    });
}
