/** What is asked of the playbook, and what is told of it. */
import { median } from '@/scripts/bench/stats';

export const TEXTS = [
  'My parcel still has not arrived after two weeks and nobody answers me. I want a refund @larkspur',
  'The app crashes every time I open it since the update, fix this please!!',
  'I was charged twice for my order and customer service hung up on me.',
  'My flight was cancelled and they lost my bag. Worst day ever.',
  'Second lid in a row that arrives cracked, and your chat keeps sending me round in circles.',
] as const;

/** Milliseconds of processor time, of all threads: what the engine compiles beside our work is in it. */
export type Fresh = {
  /** Each step of the warm-up, where there was one. */
  readonly steps: readonly number[];
  readonly first: number;
  /** Of the later half. */
  readonly steady: number;
  readonly slowest: number;
  /** Folding and counting the words of a hundred posts. */
  readonly trivial: number;
};

/** @returns the first of the times, and the middle and the slowest of the later half @throws for none */
export function figuresOf(times: readonly number[]): Pick<Fresh, 'first' | 'steady' | 'slowest'> {
  const later = times.slice(Math.floor(times.length / 2));
  return { first: times[0] ?? NaN, steady: median(later), slowest: Math.max(...later) };
}
