/**
 * What went wrong, said back in the customer's own terms but in our own words: things and predicates come
 * from tables, so that no text of the post, and no order in it, can stand in a reply.
 */
import type { Statement } from '@/utils/core/reply/lexicon/statements-en';
import type { ThingKind } from '@/utils/core/reply/lexicon/things-en';
import {
  DENIABLE,
  GOOD_WORDS,
  TROUBLE_STARTS,
  TROUBLE_WORDS,
} from '@/utils/core/reply/lexicon/trouble-words-en';
import { weightOf } from '@/utils/core/reply/lexicon/weights';
import type { NormalText } from '@/utils/core/text/normalise';
import { sketch, type Sketch, type Thing } from './find-things';
import { matchAt } from './patterns';
import { readings } from './readings';
import type { Hit, Said } from './said';
import { secondTo, weightiest, whatsOf } from './second-statement';
import { PAUSE, readWords, STOP } from './words';

/** A thing named after the statement is this many words further off. */
const BEHIND = 3;
const DENIES = new Set(['not', 'never', 'no', 'without']);
const TROUBLE = "you've had trouble with {X}";
const TROUBLE_WITH: Readonly<Partial<Record<ThingKind, string>>> = {
  people: "you've had a bad experience with {X}",
  matter: "you've had to put up with {X}",
};

/** @returns what an English post states, the weightiest and then the first of several; undefined when nothing is found. */
export function readStatement(normal: NormalText): Said | undefined {
  const post = sketch(readWords(normal));
  const hits = hitsOf(post);
  const best = weightiest(hits);
  if (!best) return trouble(post);
  const second = secondTo(best, hits);
  const { that, what, thing, problem, waits, rank } = best;
  return {
    that: second ? `${that} and ${second.that}` : that,
    first: second && that,
    firstWhat: second && what,
    what: second ? whatsOf(best, second) : what,
    thing,
    problem,
    waits: waits || (second?.waits ?? false),
    rank,
  };
}

function hitsOf(post: Sketch): Hit[] {
  const { tokens, things } = post;
  const { byWord, byThing, open } = readings();
  const hits: Hit[] = [];
  tokens.forEach((token, at) => {
    if (isDenied(tokens, at)) return;
    for (const { statement, pattern } of [
      ...(byWord.get(token.word) ?? []),
      ...(token.thing === undefined ? [] : byThing),
      ...open,
    ]) {
      const match = matchAt(pattern(), tokens, at);
      const thing = match?.thing === undefined ? undefined : things[match.thing];
      const hit =
        match &&
        (statement.about && !thing
          ? toLooseHit(statement, statement.about, at, post)
          : toHit(statement, at, thing, match.verb));
      if (hit) hits.push(hit);
    }
  });
  return hits;
}

/** "Do not wait on …", "never charged": taken back by the word before. */
function isDenied(tokens: Sketch['tokens'], at: number): boolean {
  return DENIABLE.has(tokens[at]?.word ?? '') && /^(?:not|never)$/.test(tokens[at - 1]?.word ?? '');
}

function toHit(
  statement: Statement,
  at: number,
  thing: Thing | undefined,
  verb: string | undefined,
): Hit | undefined {
  const { say, noun, of, except, problem, rank = 3, waits = false } = statement;
  // "Your stuff", "the experience": what says more goes first.
  const weight = weightOf(statement) - Number(rank === 2 && thing?.telling === false);
  const basis = { problem, waits, rank, at, loose: false, weight };
  if (!/\{[XN]\}/.test(say)) return { ...basis, that: say.replace('{V}', verb ?? ''), what: noun };
  if (!thing || (of && !of.includes(thing.kind)) || except?.includes(thing.noun)) return undefined;
  return {
    ...basis,
    that: sayOf(say, thing, verb),
    what: noun && sayOf(noun, thing, verb),
    thing: thing.name,
  };
}

/** A statement that names no thing, said of the one that stands nearest; those before it first. */
function toLooseHit(
  statement: Statement,
  about: NonNullable<Statement['about']>,
  at: number,
  post: Sketch,
): Hit | undefined {
  if (DENIES.has(post.tokens[at - 1]?.word ?? '')) return undefined;
  const { say, noun, problem, rank = 3, waits } = statement;
  const basis = { problem, waits: waits === true, rank, at, loose: true, weight: weightOf(statement) };
  const thing = nearest(post, at, about.of);
  if (thing)
    return {
      ...basis,
      that: sayOf(about.say, thing, undefined),
      what: about.noun && sayOf(about.noun, thing, undefined),
      thing: thing.name,
      plain: say === '' || say.includes('{') ? undefined : say,
      plainWhat: noun,
    };
  return say === '' || say.includes('{') ? undefined : { ...basis, that: say, what: noun };
}

/** Only the nearest of all things, and none from far off: such guesses are often wrong. */
function nearest({ tokens, things }: Sketch, at: number, kinds: readonly ThingKind[]): Thing | undefined {
  const sentence = sentencesOf(tokens);
  const here = sentence[at] ?? 0;
  const places = tokens.flatMap((token, place) => {
    const thing = token.thing === undefined ? undefined : things[token.thing];
    if (!thing || Math.abs((sentence[place] ?? 0) - here) > FAR_SENTENCE) return [];
    if (place > at && NO_SUBJECT.has(tokens[place - 1]?.word ?? '')) return [];
    return [{ thing, far: place <= at ? at - place : place - at + BEHIND }];
  });
  const thing = places.toSorted((a, b) => a.far - b.far)[0]?.thing;
  return thing?.telling && kinds.includes(thing.kind) ? thing : undefined;
}
const FAR_SENTENCE = 2;
/** "It doesn't fit in the laptop", "not like the picture": not what it is said of. */
const NO_SUBJECT = new Set(['in', 'into', 'from', 'than', 'like', 'at', 'by', 'to']);

/** Only what it is about: of several things the one nearest to a word of trouble in its own sentence. */
function trouble({ tokens, things }: Sketch): Said | undefined {
  const sentence = sentencesOf(tokens);
  const praised = praisedParts(tokens);
  const signs = tokens.flatMap(({ word }, at) => (isTrouble(word) ? [at] : []));
  const thing = tokens
    .flatMap((token, at) => {
      const found = token.thing === undefined ? undefined : things[token.thing];
      const near = signs.filter((sign) => sentence[sign] === sentence[at]).map((sign) => Math.abs(sign - at));
      return found?.telling && !praised.has(at) ? [{ found, far: Math.min(tokens.length, ...near) }] : [];
    })
    .toSorted((a, b) => a.far - b.far)[0]?.found;
  return (
    thing && {
      that: sayOf(TROUBLE_WITH[thing.kind] ?? TROUBLE, thing, undefined),
      thing: thing.name,
      waits: false,
      rank: 1,
    }
  );
}

/** The places of those parts of sentences that praise and tell no trouble: "the agents were kind, but …". */
function praisedParts(tokens: Sketch['tokens']): ReadonlySet<number> {
  const praised = new Set<number>();
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && !ENDS_PART.has(tokens[at]?.word ?? '')) continue;
    const words = tokens.slice(from, at).map(({ word }) => word);
    if (words.some((word) => GOOD_WORDS.has(word)) && !words.some(isTrouble))
      for (let place = from; place < at; place += 1) praised.add(place);
    from = at + 1;
  }
  return praised;
}
const ENDS_PART = new Set([STOP, PAUSE, 'but', 'however', 'though', 'although', 'yet']);

/** The number of the sentence each token stands in. */
function sentencesOf(tokens: Sketch['tokens']): number[] {
  let number = 0;
  return tokens.map(({ word }) => (word === STOP ? (number += 1) : number));
}

function isTrouble(word: string): boolean {
  return TROUBLE_WORDS.has(word) || TROUBLE_STARTS.some((start) => word.startsWith(start));
}

function sayOf(say: string, { name, noun, plural }: Thing, verb: string | undefined): string {
  const forms: Readonly<Record<string, string>> = {
    '{X}': name,
    '{N}': noun,
    '{A}': name.slice(0, name.length - noun.length),
    '{V}': verb ?? '',
    '{is}': plural ? 'are' : 'is',
    '{was}': plural ? 'were' : 'was',
    '{has}': plural ? 'have' : 'has',
    '{does}': plural ? 'do' : 'does',
    '{s}': plural ? '' : 's',
  };
  return say.replace(/\{\w+\}/g, (slot) => forms[slot] ?? slot);
}
