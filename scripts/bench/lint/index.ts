/**
 * The lint while one types: a reply of a post's length and one of 2,000 characters, clean and full of faults,
 * against the least that anything reading the text has to do.
 */
import type { Bench } from '@/scripts/bench/bench';
import { middle, times } from '@/scripts/bench/format';
import { lintReply } from '@/utils/core/lint/lint';
import type { LintInput } from '@/utils/core/lint/problem';
import { makeLintInput } from '@/utils/core/testing/requests';

const ROUNDS = 60;
/** What the agent may wait for a letter, milliseconds. */
const BUDGET = 5;

const CLEAN =
  'Hi Dana, we’re sorry your headphones still haven’t arrived and that nobody told you why. Please send us a private message so we can look into it: https://larkspur.example/dm We read every message. ^AB ';
const FAULTY =
  'Hi {name}, AS ALREADY STATED this was our fault!! Sorry if you were upset. We guarantee a full refund by Friday 🙂 #sorry @somebody https://elsewhere.example Send us your card number. ';

const WRITTEN = [
  ['280 characters, clean', CLEAN, 280],
  ['280 characters, faulty', FAULTY, 280],
  ['2,000 characters, clean', CLEAN, 2000],
  ['2,000 characters, faulty', FAULTY, 2000],
] as const;

export const lint: Bench = {
  about: 'checking a reply at each letter, against folding and counting its words',
  run(say) {
    for (const [name, piece, length] of WRITTEN) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const input = makeLintInput(text, { post: { site: 'facebook' } });
      // Compiles the lists, once for as long as the panel is open.
      lintReply(input);
      const checked: number[] = [];
      const trivial: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // In turns, so that a busy moment hits both.
        checked.push(took(() => lintReply(input)));
        trivial.push(took(() => trivially(input)));
      }
      const late = checked.filter((one) => one > BUDGET).length;
      say(
        `${name}: ${middle(checked, 'ms')}; ${times(checked, trivial)} the trivial reading of ${middle(trivial, 'ms')}; over ${BUDGET} ms ${late} of ${ROUNDS}`,
      );
    }
    return Promise.resolve();
  },
};

/** Two foldings and a count: what a length counter with a word list would do. */
function trivially({ text, post }: LintInput): number {
  const words = (folded: string) => folded.match(/\p{L}+/gu)?.length ?? 0;
  return words(text.normalize('NFKC').toLowerCase()) + words(post.text.normalize('NFKC').toLowerCase());
}

function took(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
