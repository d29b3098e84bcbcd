/** Choices that look random and are not: the same seed gives the same choices. */

/** FNV-1a, 32 bit, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** @returns a function giving the next number from 0 to below 1 (mulberry32). */
export function choices(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @returns one of `items`, undefined when there are none. */
export function pick<T>(items: readonly T[], next: () => number): T | undefined {
  return items[Math.floor(next() * items.length)];
}

/** @returns the items in an order chosen by `next` (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const order = [...items];
  for (let left = order.length; left > 1; left -= 1) {
    const [taken] = order.splice(Math.floor(next() * left), 1);
    if (taken !== undefined) order.push(taken);
  }
  return order;
}
