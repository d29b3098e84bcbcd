/** What was asked for and what came: "ordered six, got two", with no word of blame in it. */
import { hasAny, hitsOf, hitsOfAny, listsOf, sentenceOf } from '@/utils/core/detect/hits';
import type { Hit } from '@/utils/core/detect/lexicon/match';
import type { Reading } from '@/utils/core/detect/reading';
import type { Feature } from './feature';
import { WARM } from './groups';
import { at } from './place';

/** Words from the order to what came. */
const REACH = 16;
/** Words around the two in which a second number, "but" or "instead" makes it a mismatch. */
const AROUND = 5;
const TURNS = listsOf(['but', 'instead', 'negated']);
const KIND = listsOf(WARM);

/** Words from the order to what came, when nothing but their order tells that it is not the same. */
const PLAIN_REACH = 10;
/** What comes after "got" when it did come as ordered: "got it", "arrived today". */
const AS_ORDERED = new Set(
  'it them this these that mine in on next early today yesterday within by at and so quickly fast already before after here home my the exactly back safely'.split(
    ' ',
  ),
);
/** Arrivals that tell of a thing, not of a time. */
const THINGS = new Set(['got', 'received', 'sent', 'gave', 'given', 'delivered']);

/** @returns `mismatch` when an ordering word is followed by an arrival with a turn, a second number or another thing near it. */
export function mismatchFeatures(reading: Reading): Feature[] {
  const arrivals = hitsOf(reading.hits, 'got');
  for (const order of hitsOf(reading.hits, 'ordered')) {
    const arrival = arrivals.find((hit) => hit.from >= order.to && hit.from - order.to < REACH);
    if (!arrival) continue;
    const numbers = countNumbers(reading, order.from - AROUND, arrival.to + AROUND);
    const turns = hitsOfAny(reading.hits, TURNS).some(
      (hit) => hit.from >= order.to && hit.from <= arrival.to + AROUND,
    );
    if (turns || numbers >= 2 || cameElse(reading, order, arrival))
      return [{ name: 'mismatch', value: 1, ...at(reading, { from: order.from, to: arrival.to }) }];
  }
  return [];
}

function countNumbers(reading: Reading, from: number, to: number): number {
  return reading.words.slice(Math.max(0, from), to).filter((word) => word.number).length;
}

/** "Asked for oat, got cow": order and arrival in one sentence, and what came is named. English only. */
function cameElse(reading: Reading, order: Hit, arrival: Hit): boolean {
  if (reading.lang !== 'en' || arrival.from - order.to >= PLAIN_REACH || arrival.from - order.to < 1)
    return false;
  if (sentenceOf(reading, order) !== sentenceOf(reading, arrival)) return false;
  const came = reading.words[arrival.to - 1];
  const next = reading.words[arrival.to];
  if (!came || !next || next.sentence !== came.sentence) return false;
  return THINGS.has(came.text) && !AS_ORDERED.has(next.text) && !hasAny(reading.hits, KIND);
}
