/**
 * What went wrong, said back in the customer's own terms but in our own words: things and predicates come
 * from tables, so that no text of the post, and no order in it, can stand in a reply.
 */
import { STATEMENTS_EN, type Statement } from '@/utils/core/reply/lexicon/statements-en';
import type { ThingKind } from '@/utils/core/reply/lexicon/things-en';
import type { ProblemId } from '@/utils/core/reply/problems';
import type { NormalText } from '@/utils/core/text/normalise';
import { sketch, type Sketch, type Thing } from './find-things';
import { firstWords, matchAt, parsePattern, type Pattern } from './patterns';
import { readWords } from './words';

export type Said = {
  /** A clause: "your flight was delayed". */
  readonly that: string;
  /** "your flight"; absent when no thing is named. */
  readonly thing?: string;
  readonly problem?: ProblemId;
  readonly waits: boolean;
  /** 3 what happened, 2 an opinion, 1 only what it is about. */
  readonly rank: 1 | 2 | 3;
};

type Hit = Said & { readonly at: number };
type Reading = { readonly statement: Statement; readonly pattern: Pattern };

/** A clause of two statements may be this long. */
const LONGEST_PAIR = 78;
const TROUBLE = "you've had trouble with {X}";
const TROUBLE_WITH: Readonly<Partial<Record<ThingKind, string>>> = {
  people: "you've had a bad experience with {X}",
  matter: "you've had to put up with {X}",
};

type Readings = {
  /** By the word they begin with. */
  readonly byWord: ReadonlyMap<string, readonly Reading[]>;
  /** Those that begin with a thing. */
  readonly byThing: readonly Reading[];
  /** Those that begin with part of a word, or with what may be absent. */
  readonly open: readonly Reading[];
};

/** Parsed at the first post. */
let readings: Readings | undefined;

function parseAll(): Readings {
  const byWord = new Map<string, Reading[]>();
  const byThing: Reading[] = [];
  const open: Reading[] = [];
  for (const statement of STATEMENTS_EN)
    for (const when of statement.when) {
      const reading = { statement, pattern: parsePattern(when) };
      const words = firstWords(reading.pattern);
      if (!words) (reading.pattern[0]?.kind === 'thing' ? byThing : open).push(reading);
      for (const word of words ?? []) {
        const list = byWord.get(word);
        if (list) list.push(reading);
        else byWord.set(word, [reading]);
      }
    }
  return { byWord, byThing, open };
}

/** @returns what an English post states, the weightiest and then the first of several; undefined when nothing is found. */
export function readStatement(normal: NormalText): Said | undefined {
  const post = sketch(readWords(normal));
  const hits = hitsOf(post);
  const best = hits.reduce<Hit | undefined>(weightier, undefined);
  if (!best) return trouble(post);
  const second =
    best.rank === 3
      ? hits.filter((hit) => addsTo(best, hit)).reduce<Hit | undefined>(weightier, undefined)
      : undefined;
  const { that, thing, problem, waits, rank } = best;
  return {
    that: second ? `${that} and ${second.that}` : that,
    thing,
    problem,
    waits: waits || (second?.waits ?? false),
    rank,
  };
}

function weightier(best: Hit | undefined, hit: Hit): Hit {
  if (!best) return hit;
  if (hit.rank !== best.rank) return hit.rank > best.rank ? hit : best;
  return hit.at < best.at ? hit : best;
}

/** Another thing, another problem, and short enough to say in one breath. */
function addsTo(best: Hit, { rank, thing, that, problem, at }: Hit): boolean {
  return (
    rank === 3 &&
    at !== best.at &&
    thing !== undefined &&
    thing !== best.thing &&
    (problem === undefined || problem !== best.problem) &&
    !best.that.includes(thing) &&
    `${best.that} and ${that}`.length <= LONGEST_PAIR
  );
}

function hitsOf({ tokens, things }: Sketch): Hit[] {
  readings ??= parseAll();
  const { byWord, byThing, open } = readings;
  const hits: Hit[] = [];
  tokens.forEach((token, at) => {
    for (const { statement, pattern } of [
      ...(byWord.get(token.word) ?? []),
      ...(token.thing === undefined ? [] : byThing),
      ...open,
    ]) {
      const match = matchAt(pattern, tokens, at);
      const thing = match?.thing === undefined ? undefined : things[match.thing];
      const hit = match && toHit(statement, at, thing, match.verb);
      if (hit) hits.push(hit);
    }
  });
  return hits;
}

function toHit(
  statement: Statement,
  at: number,
  thing: Thing | undefined,
  verb: string | undefined,
): Hit | undefined {
  const { say, of, problem, rank = 3, waits = false } = statement;
  const basis = { problem, waits, rank, at };
  if (!/\{[XN]\}/.test(say)) return { ...basis, that: say.replace('{V}', verb ?? '') };
  if (!thing || (of && !of.includes(thing.kind))) return undefined;
  return { ...basis, that: sayOf(say, thing, verb), thing: thing.name };
}

/** Only what it is about. */
function trouble({ things }: Sketch): Said | undefined {
  const thing = things.find(({ telling }) => telling);
  return (
    thing && {
      that: sayOf(TROUBLE_WITH[thing.kind] ?? TROUBLE, thing, undefined),
      thing: thing.name,
      waits: false,
      rank: 1,
    }
  );
}

function sayOf(say: string, { name, noun, plural }: Thing, verb: string | undefined): string {
  const forms: Readonly<Record<string, string>> = {
    '{X}': name,
    '{N}': noun,
    '{V}': verb ?? '',
    '{is}': plural ? 'are' : 'is',
    '{was}': plural ? 'were' : 'was',
    '{has}': plural ? 'have' : 'has',
    '{does}': plural ? 'do' : 'does',
    '{s}': plural ? '' : 's',
  };
  return say.replace(/\{\w+\}/g, (slot) => forms[slot] ?? slot);
}
