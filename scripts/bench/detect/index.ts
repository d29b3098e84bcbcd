/**
 * What judging a post costs: the whole detector, and its score alone, beside VADER and AFINN on the same posts, in turns;
 * then its start in a fresh process, with and without the n-grams' weights, and its memory.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Bench, Say } from '@/scripts/bench/bench';
import { figure, middle, times } from '@/scripts/bench/format';
import { median } from '@/scripts/bench/stats';
import { BASELINES } from '@/scripts/eval/baselines';
import { loadDetector, loadWeights } from '@/scripts/eval/load-detector';
import { featuresOf } from '@/utils/core/detect/features';
import { makeBrand } from '@/utils/core/detect/fixtures/post';
import { compileTables } from '@/utils/core/detect/languages';
import { createNgramRoom } from '@/utils/core/detect/ngrams';
import { readNormal } from '@/utils/core/detect/reading';
import { score } from '@/utils/core/detect/score';
import type { Post } from '@/utils/core/post';
import { normalise } from '@/utils/core/text/normalise';
import { longPosts } from './posts';

const WARM_UP = 5;
const ROUNDS = 21;
const STARTS = 5;

export const detect: Bench = {
  about: 'microseconds a post of 280 characters against VADER and AFINN, start and memory of the detector',
  run(say) {
    speed(say);
    for (const [name, argument] of [
      ['with all weights', 'all'],
      ['named features alone', 'named'],
    ] as const)
      start(name, argument, say);
    return Promise.resolve();
  },
};

/** Processor time, not the clock's: other work on the machine does not count. */
function speed(say: Say): void {
  const posts = longPosts();
  const detector = loadDetector();
  const context = { brand: makeBrand(), page: { kind: 'home' } } as const;
  const judges: Record<string, (post: Post) => unknown> = {
    detector: (post) => detector.detect(post, context),
    'its score': scoreAlone(),
  };
  for (const [name, baseline] of Object.entries(BASELINES)) judges[name] = ({ text }) => baseline(text);
  const seen: Record<string, number[]> = {};
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [name, judge] of Object.entries(judges)) {
      const began = process.cpuUsage();
      for (const post of posts) judge(post);
      const { user, system } = process.cpuUsage(began);
      if (round >= 0) (seen[name] ??= []).push((user + system) / posts.length);
    }
  }
  const ours = seen['detector'] ?? [];
  for (const [name, spent] of Object.entries(seen)) {
    const against = name === 'detector' ? '' : `, the detector takes ${times(ours, spent)} of it`;
    say(`  ${name.padEnd(9)} ${middle(spent, 'µs a post')}${against}`);
  }
}

/** The first look without topics, risks, brand and reasons: words, phrases, features, n-grams, probability. */
function scoreAlone(): (post: Post) => unknown {
  const tables = compileTables('en');
  const weights = loadWeights();
  const room = createNgramRoom();
  return ({ text }) => {
    const reading = readNormal(normalise(text), tables);
    return score(featuresOf(reading), 'en', weights, reading.tokens, room).probability;
  };
}

const startSchema = v.object({ read: v.number(), first: v.number(), bytes: v.number() });

function start(name: string, argument: string, say: Say): void {
  const script = fileURLToPath(new URL('./start.ts', import.meta.url));
  const seen = Array.from({ length: STARTS }, () => {
    const out = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, argument], {
      encoding: 'utf8',
    });
    return v.parse(startSchema, JSON.parse(out));
  });
  say(`  start, ${name}:`);
  say(
    `    weights read      ${middle(
      seen.map(({ read }) => read),
      'ms',
    )}`,
  );
  say(
    `    first post judged ${middle(
      seen.map(({ first }) => first),
      'ms',
    )}`,
  );
  say(`    memory            ${figure(median(seen.map(({ bytes }) => bytes)) / 1e6)} MB`);
}
