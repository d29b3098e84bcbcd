/**
 * What reading and marking costs the page: a thousand posts run through a feed,
 * five at a time, the page scrolling along, with the site switched on and off in turns.
 */
import type { Bench, Say } from '@/scripts/bench/bench';
import { benchExtension, EMPTY_PAGE } from '@/scripts/bench/bench-extension';
import { figure, middle, times } from '@/scripts/bench/format';
import { median } from '@/scripts/bench/stats';
import { buildPractice } from '@/scripts/practice/build-practice';
import { practiceSettings } from '@/tests/e2e/kit/settings';
import { openWorld } from '@/tests/e2e/kit/world';
import { POSTS, runFeed, type FeedRun } from './run-feed';

const ROUNDS = 3;
const LONG_MS = 50;

export const feed: Bench = {
  about:
    'a thousand posts through a feed, the extension on and off: main-thread time, long tasks, layout shift',
  async run(say) {
    await buildPractice();
    const world = await openWorld('chromium', {
      extension: await benchExtension(),
      deskPage: EMPTY_PAGE,
    });
    const on: FeedRun[] = [];
    const off: FeedRun[] = [];
    try {
      await world.ask('settings.save', practiceSettings());
      for (let round = 0; round < ROUNDS; round += 1) {
        off.push(await runFeed(world, false));
        on.push(await runFeed(world, true));
      }
    } finally {
      await world.close();
    }
    tell(on, off, say);
    if (on.some(({ marked }) => marked === 0))
      throw new Error('In a run no marker was made: marking was not measured.');
  },
};

function tell(on: readonly FeedRun[], off: readonly FeedRun[], say: Say): void {
  const perPost = (runs: readonly FeedRun[], ms: (run: FeedRun) => number) =>
    runs.map((run) => (ms(run) / POSTS) * 1000);
  const threadOn = perPost(on, (run) => run.threadMs);
  const threadOff = perPost(off, (run) => run.threadMs);
  say(
    `  posts reported ${on.map((run) => run.reported).join(', ')}; markers made ${on.map((run) => run.marked).join(', ')}`,
  );
  say(`  main thread, off     ${middle(threadOff, 'µs a post')}`);
  say(`  main thread, on      ${middle(threadOn, 'µs a post')}, ${times(threadOn, threadOff)}`);
  say(`  added                ${figure(median(threadOn) - median(threadOff))} µs a post`);
  say(
    `  our scripts' share   ${middle(
      perPost(on, (run) => run.ownMs),
      'µs a post',
    )}`,
  );
  say(
    `  our longest stretch  ${middle(
      on.map((run) => run.longestOwnMs),
      'ms',
    )}`,
  );
  for (const { longestOwnMs, longestOf } of on)
    say(
      `    ${figure(longestOwnMs)} ms: ${longestOf.map(({ name, ms }) => `${name} ${figure(ms)}`).join(', ')}`,
    );
  say(
    `  longest task, off    ${middle(
      off.map((run) => longest(run)),
      'ms',
    )}`,
  );
  say(
    `  longest task, on     ${middle(
      on.map((run) => longest(run)),
      'ms',
    )}`,
  );
  say(
    `  tasks over 50 ms     off ${off.map((run) => run.tasks.length).join(', ')}; on ${on.map((run) => run.tasks.length).join(', ')}`,
  );
  say(
    `  … long only with us  ${on.map((run) => run.tasks.filter(isLongByUs).length).join(', ')}; most of ours in one ${figure(Math.max(0, ...on.flatMap((run) => run.tasks.map((task) => task.ownMs))))} ms`,
  );
  say(
    `  layout shift         off ${off.map((run) => run.shift).join(', ')}; on ${on.map((run) => run.shift).join(', ')}`,
  );
}

function longest({ tasks }: FeedRun): number {
  return Math.max(0, ...tasks.map(({ ms }) => ms));
}

/** It would have been short enough without what our scripts did in it. */
function isLongByUs({ ms, ownMs }: FeedRun['tasks'][number]): boolean {
  return ms > LONG_MS && ms - ownMs <= LONG_MS;
}
