/** What is measured about replies as texts. Pure: texts in, figures out. */
import { foldForMatch } from '@/utils/core/text/normalise';

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/** @returns the words of a text, folded, in order; addresses are left out, "wi-fi" is one word. */
export function wordsOf(text: string): string[] {
  return foldForMatch(text.replace(/https?:\/\/\S+/g, ' ').replace(/\bwi-fi\b/gi, 'wifi')).match(WORD) ?? [];
}

/**
 * Distinct-n (Li et al. 2016): different n-grams over all n-grams of all texts, 0 to 1; higher is more varied.
 * It falls as texts are added, so only compare figures over as many texts.
 */
export function distinct(texts: readonly string[], n: number): number {
  const grams = texts.flatMap((text) => gramsOf(wordsOf(text), n));
  return grams.length === 0 ? 0 : new Set(grams).size / grams.length;
}

/**
 * Self-BLEU (Zhu et al. 2018): the mean over texts of BLEU-4 (Papineni et al. 2002; uniform weights, clipped
 * counts, one added to counts of two words and more, brevity penalty by the nearest length) against all others;
 * 1 when all are the same, lower is more varied.
 */
export function selfBleu(texts: readonly string[]): number {
  const words = texts.map(wordsOf).filter((list) => list.length > 0);
  if (words.length < 2) return 0;
  const scores = words.map((list, at) => bleu(list, [...words.slice(0, at), ...words.slice(at + 1)]));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const LONGEST = 4;

function bleu(words: readonly string[], others: readonly (readonly string[])[]): number {
  let logs = 0;
  for (let n = 1; n <= LONGEST; n += 1) {
    const most = new Map<string, number>();
    for (const other of others)
      for (const [gram, count] of counts(gramsOf(other, n)))
        most.set(gram, Math.max(most.get(gram) ?? 0, count));
    const own = gramsOf(words, n);
    let clipped = 0;
    for (const [gram, count] of counts(own)) clipped += Math.min(count, most.get(gram) ?? 0);
    const smooth = n > 1 ? 1 : 0;
    const precision = own.length + smooth === 0 ? 0 : (clipped + smooth) / (own.length + smooth);
    if (precision === 0) return 0;
    logs += Math.log(precision) / LONGEST;
  }
  const nearest = others
    .map((other) => other.length)
    .reduce((best, length) =>
      Math.abs(length - words.length) < Math.abs(best - words.length) ? length : best,
    );
  const penalty = words.length >= nearest ? 1 : Math.exp(1 - nearest / words.length);
  return penalty * Math.exp(logs);
}

/** @returns the share of the shorter text's different words that the other has too, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const one = new Set(wordsOf(a));
  const two = new Set(wordsOf(b));
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}

/** @returns the value below which `share` of the sorted values lie (nearest rank); 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function gramsOf(words: readonly string[], n: number): string[] {
  return words.slice(0, Math.max(0, words.length - n + 1)).map((_, at) => words.slice(at, at + n).join(' '));
}

function counts(items: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
}
