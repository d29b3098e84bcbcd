/** What was asked for and what came: "ordered six, got two", with no word of blame in it. */
import { hitsOf, hitsOfAny, listsOf } from '@/utils/core/detect/hits';
import type { Reading } from '@/utils/core/detect/reading';
import type { Feature } from './feature';
import { at } from './place';

/** Words from the order to what came. */
const REACH = 16;
/** Words around the two in which a second number, "but" or "instead" makes it a mismatch. */
const AROUND = 5;
const TURNS = listsOf(['but', 'instead', 'negated']);

/** @returns `mismatch` when an ordering word is followed by an arrival with a turn or a second number near it. */
export function mismatchFeatures(reading: Reading): Feature[] {
  const arrivals = hitsOf(reading.hits, 'got');
  for (const order of hitsOf(reading.hits, 'ordered')) {
    const arrival = arrivals.find((hit) => hit.from >= order.to && hit.from - order.to < REACH);
    if (!arrival) continue;
    const numbers = countNumbers(reading, order.from - AROUND, arrival.to + AROUND);
    const turns = hitsOfAny(reading.hits, TURNS).some(
      (hit) => hit.from >= order.to && hit.from <= arrival.to + AROUND,
    );
    if (turns || numbers >= 2)
      return [{ name: 'mismatch', value: 1, ...at(reading, { from: order.from, to: arrival.to }) }];
  }
  return [];
}

function countNumbers(reading: Reading, from: number, to: number): number {
  return reading.words.slice(Math.max(0, from), to).filter((word) => word.number).length;
}
