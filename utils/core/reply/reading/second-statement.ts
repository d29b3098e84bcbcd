/** Of several things a post states, the gravest, and what may be said with it in one breath. */
import { A_DOING, type Hit } from './said';

/** A clause of two statements may be this long. */
const LONGEST_PAIR = 78;
const LONGEST_OBJECTS = 64;
/** What weighs less is said alone or not at all. */
const LEAST_SECOND = 3;
/** From here on what is told of nothing in particular is worth saying too. */
const GRAVE = 4;

/** @returns the weightiest of what is stated, and then the first; undefined for none. */
export function weightiest(hits: readonly Hit[]): Hit | undefined {
  return hits.reduce<Hit | undefined>(weightier, undefined);
}

/** @returns what else is stated and worth saying beside the weightiest. */
export function secondTo(best: Hit, hits: readonly Hit[]): Hit | undefined {
  return weightiest(hits.map(withoutThing).filter((hit) => addsTo(best, hit)));
}

/** @returns both as one object: "the damage to your bag and the missing reply"; a doing goes first. */
export function whatsOf({ what }: Hit, { what: other }: Hit): string | undefined {
  if (what === undefined || other === undefined) return what;
  const both = A_DOING.test(other) ? `${other} and ${what}` : `${what} and ${other}`;
  return both.length <= LONGEST_OBJECTS ? both : what;
}

function weightier(best: Hit | undefined, hit: Hit): Hit {
  if (!best) return hit;
  if (hit.rank !== best.rank) return hit.rank > best.rank ? hit : best;
  const more = hit.weight - Number(hit.loose) - (best.weight - Number(best.loose));
  if (more !== 0) return more > 0 ? hit : best;
  if (hit.loose !== best.loose) return best.loose ? hit : best;
  return hit.at < best.at ? hit : best;
}

/** "Your microphones had a fault and nobody called you back about your microphones": one thing is enough, the other is a guess. */
function withoutThing(hit: Hit): Hit {
  return hit.plain === undefined ? hit : { ...hit, that: hit.plain, what: hit.plainWhat, thing: undefined };
}

/** Something else, worth saying, and short enough to say in one breath. */
function addsTo(best: Hit, hit: Hit): boolean {
  return (
    hit.at !== best.at &&
    isWorthIt(best, hit) &&
    isOfAnother(best, hit) &&
    (hit.problem === undefined || hit.problem !== best.problem) &&
    !sameVerb(best.that, hit.that) &&
    !sameMatter(best.that, hit.that) &&
    `${best.that} and ${hit.that}`.length <= LONGEST_PAIR
  );
}

/** A second event must weigh something, a second opinion say more than the least; what only guesses at its thing stands beside its like. */
function isWorthIt(best: Hit, { rank, weight, thing, loose }: Hit): boolean {
  if (loose && rank !== best.rank) return false;
  if (rank === 3) return weight >= LEAST_SECOND;
  return rank === 2 && weight > 1 && (thing === undefined || best.rank === 3);
}

/** Of another thing; of none only an opinion, a typed problem or something grave. */
function isOfAnother(best: Hit, { rank, thing, problem, weight }: Hit): boolean {
  if (thing === undefined) return rank < 3 || problem !== undefined || weight >= GRAVE;
  return thing !== best.thing && !best.that.includes(thing);
}

/** "You're still waiting for … and you're still waiting for …" says one thing twice. */
function sameVerb(one: string, other: string): boolean {
  return one.split(' ').slice(0, 3).join() === other.split(' ').slice(0, 3).join();
}

/** "Your flight was delayed and there was a delay": a long word of the one begins like one of the other. */
function sameMatter(one: string, other: string): boolean {
  const starts = startsOf(one);
  return startsOf(other).some((start) => starts.includes(start));
}

function startsOf(clause: string): string[] {
  return clause
    .split(' ')
    .flatMap((word) => (LONG_WORD.test(word) && word !== 'still' ? [word.slice(0, 5)] : []));
}
const LONG_WORD = /^\p{L}{5,}$/u;
