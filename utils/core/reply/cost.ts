/** What a request to a model costs. */
import type { Usage } from './draft';

/** US dollars per million tokens. */
export type Price = { readonly input: number; readonly output: number };

/** @returns US dollars */
export function costOf(usage: Usage, price: Price): number {
  return (usage.input * price.input + usage.output * price.output) / 1_000_000;
}
