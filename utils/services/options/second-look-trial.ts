/** Loads the second look and times it, so that the options page can say what it costs on this computer. */
import type { Look } from '@/utils/services/second-look/second-look';
import { EXAMPLES } from './data/example-posts';

export type Trial = { readonly kind: 'ready'; readonly ms: number } | { readonly kind: 'failed' };

const ROUNDS = 5;

/**
 * @param load the encoder
 * @param now milliseconds, as exact as can be
 * @returns the middle of several rounds, milliseconds a post
 */
export async function trySecondLook(load: () => Promise<Look>, now: () => number): Promise<Trial> {
  try {
    const look = await load();
    const times = Array.from({ length: ROUNDS }, () => {
      const start = now();
      for (const { post } of EXAMPLES) look.shiftFor(post.text, 0);
      return (now() - start) / EXAMPLES.length;
    });
    return { kind: 'ready', ms: times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0 };
  } catch (error) {
    console.error(error);
    return { kind: 'failed' };
  }
}
