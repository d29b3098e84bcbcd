/**
 * The playbook's three drafts for a post: the first of a fresh process (as of a fresh panel), that after the panel's
 * warm-up, and those that follow, against folding and counting the words of a hundred posts in the same process.
 */
import { execFileSync } from 'node:child_process';
import type { Bench } from '@/scripts/bench/bench';
import { figure, middle, times } from '@/scripts/bench/format';
import { bundle, inProject } from '@/scripts/practice/bundle';
import { median } from '@/scripts/bench/stats';
import type { Fresh } from './figures';

const OUT = '.cache/bench/playbook';
const PROCESSES = 7;

export const playbook: Bench = {
  about: 'drafting: the first post of a fresh process, after the warm-up, and later ones',
  async run(say) {
    await bundle('scripts/bench/playbook/fresh.ts', OUT, 'fresh.cjs');
    const cold: Fresh[] = [];
    const warm: Fresh[] = [];
    for (let round = 0; round < PROCESSES; round += 1) {
      // In turns, so that a busy moment hits both.
      cold.push(inFreshProcess());
      warm.push(inFreshProcess('warm'));
    }
    const all = [...cold, ...warm];
    const trivial = all.map((each) => each.trivial);
    const tell = (name: string, values: readonly number[]) =>
      say(`  ${name.padEnd(26)} ${middle(values, 'ms')}, ${times(values, trivial)}`);
    say(`  trivial reading, 100 posts ${middle(trivial, 'ms')}`);
    tell(
      'first, cold',
      cold.map(({ first }) => first),
    );
    tell(
      'first, after the warm-up',
      warm.map(({ first }) => first),
    );
    tell(
      'later ones',
      all.map(({ steady }) => steady),
    );
    tell(
      'slowest of the later',
      all.map(({ slowest }) => slowest),
    );
    const steps = (warm[0]?.steps ?? []).map((_, at) =>
      figure(median(warm.map((each) => each.steps[at] ?? 0))),
    );
    say(`  the warm-up takes, step by step: ${steps.join(', ')} ms`);
  },
};

/** A process that prints no times has failed, and said why. */
function inFreshProcess(...args: readonly string[]): Fresh {
  const out = execFileSync(process.execPath, [inProject(`${OUT}/fresh.cjs`), ...args], { encoding: 'utf8' });
  const fresh: Fresh = JSON.parse(out);
  return fresh;
}
