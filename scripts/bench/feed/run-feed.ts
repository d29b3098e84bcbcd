/** One run of a long feed past the reader, measured in the page itself and by the browser's profiler. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { sites } from '@/tests/e2e/kit/settings';
import { MARKER } from '@/tests/e2e/kit/watch-page';
import type { World } from '@/tests/e2e/kit/world';
import { ownStretches, whatRan, within, withoutPauses, type Stretch } from './own-time';
import { watchFeed } from './watch-feed';

export const POSTS = 1000;
/** As fast as a person may scroll: fifty seconds, each post on the page for some four, so that verdicts find it there. */
const STREAM = `?stream=${POSTS}&after=2500&batch=5&every=250&keep=80&follow`;
/** Reports and marks of the last posts come within this. */
const SETTLE_MS = 4000;
const SAMPLE_US = 250;
/** While the thread runs there is a sample each interval, now and then one is missed. */
const LONGEST_GAP_US = 2 * SAMPLE_US;
const NO_STRETCH: Stretch = { from: 0, to: 0 };
/** Functions named of the longest stretch. */
const NAMED = 6;

export type FeedRun = {
  /** Processor time of the page's main thread, milliseconds. */
  readonly threadMs: number;
  /** While a script of ours was on the stack. */
  readonly ownMs: number;
  /** Of the thread's own time: what other programs took is cut out. */
  readonly longestOwnMs: number;
  /** What the longest was spent on. */
  readonly longestOf: readonly { readonly name: string; readonly ms: number }[];
  /** Tasks over 50 ms, and what of each was ours. */
  readonly tasks: readonly { readonly ms: number; readonly ownMs: number }[];
  readonly shift: number;
  readonly reported: number;
  readonly marked: number;
};

/** @param on whether the site is switched on; the script stands in the page either way */
export async function runFeed(world: World, on: boolean): Promise<FeedRun> {
  await world.ask('settings.save', { sites: sites({ on, marker: on }) });
  await world.ask('cases.delete', { caseIds: 'all' });
  const { page, tabId } = await world.open(PRACTICE_STARTS.x + STREAM);
  try {
    await page.evaluate(watchFeed, MARKER);
    const session = await page.createCDPSession();
    await startProfile(session);
    const before = await metricsOf(session);
    await page.waitForSelector(`html[data-streamed="${POSTS}"]`, { timeout: 120_000 });
    await sleep(SETTLE_MS);
    const after = await metricsOf(session);
    const { profile } = await session.send('Profiler.stop');
    const isOurs = (url: string) => url.includes('/content-scripts/');
    const own = ownStretches(profile, isOurs);
    const ran = withoutPauses(profile, LONGEST_GAP_US);
    const ownRan = ownStretches(ran, isOurs);
    const longest = ownRan.reduce(
      (best, each) => (lengthOf(each) > lengthOf(best) ? each : best),
      NO_STRETCH,
    );
    const { tasks, shift, marked } = await seenIn(page);
    const began = (after.get('NavigationStart') ?? 0) * 1e6;
    const status = await world.ask('page.status', { tabId });
    return {
      threadMs: ((after.get('ThreadTime') ?? 0) - (before.get('ThreadTime') ?? 0)) * 1000,
      ownMs: ownRan.reduce((sum, stretch) => sum + lengthOf(stretch), 0) / 1000,
      longestOwnMs: lengthOf(longest) / 1000,
      longestOf: whatRan(ran, longest, NAMED),
      tasks: tasks.map(({ startTime, duration }) => {
        const from = began + startTime * 1000;
        return { ms: duration, ownMs: within({ from, to: from + duration * 1000 }, own) / 1000 };
      }),
      shift,
      reported: status.ok ? (status.value.health?.read ?? 0) : 0,
      marked,
    };
  } finally {
    await page.close();
  }
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
}

async function metricsOf(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

async function seenIn(page: Page) {
  const seen = await page.evaluate(() => window.feedSeen);
  if (!seen) throw new Error('nobody watched the page');
  return seen;
}
