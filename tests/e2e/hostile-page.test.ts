/** A page that means harm, or simply far too much: it is read in time, nothing is executed, nothing is there twice. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { serveCapture } from '@/scripts/captures/read-page-browser';
import { readLog } from '@/scripts/start/read-database';
import { MAX_POST_CHARS } from '@/utils/core/post';
import { until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { openWorld, type World } from './kit/world';

const URL_OF_PAGE = 'https://x.com/home';
const WORDS = '@larkspuraudio my order never arrived and nobody answers';

type Fake = { readonly id: string; readonly text: string; readonly name?: string };

const post = ({
  id,
  text,
  name = 'Mia Example',
}: Fake): string => `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="0">
  <div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-mia_example"></div></div>
  <div data-testid="User-Name"><a href="/mia_example"><div dir="ltr">${name}</div></a><a href="/mia_example"><div dir="ltr">@mia_example</div></a>
  <a href="/mia_example/status/${id}"><time datetime="2026-03-02T09:00:00.000Z">1h</time></a></div>
  <div data-testid="tweetText" lang="en" dir="auto">${text}</div>
  <div role="group"><button data-testid="reply"></button></div></article></div>`;

const html = (posts: readonly Fake[]): string =>
  `<!doctype html><html lang="en"><body><a data-testid="AppTabBar_Profile_Link" href="/larkspuraudio"></a><div data-testid="primaryColumn"><section><h1>Home</h1><div aria-label="x"><div>${posts.map(post).join('')}</div></div></section></div></body></html>`;

const id = (index: number): string => `19300000000000${String(index).padStart(5, '0')}`;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(kind);
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());
  afterEach(async () => {
    await page.close();
    await world.ask('cases.delete', { caseIds: 'all' });
  });

  /** Shows the page, and waits for the case of the last post on it, scrolled to as a reader would. */
  async function show(posts: readonly Fake[], awaited: string): Promise<void> {
    page = await world.launched.browser.newPage();
    await serveCapture(page, URL_OF_PAGE, html(posts));
    await page.goto(URL_OF_PAGE, { waitUntil: 'domcontentloaded' });
    await page.evaluate(
      (wanted) => document.querySelector(`a[href$="${wanted}"]`)?.scrollIntoView(),
      awaited,
    );
    const log = await until(
      () => readLog(world.desk),
      ({ cases }) => cases.some((row) => row.id === `x:${awaited}`),
    );
    expect(log.cases.map((row) => row.id)).toContain(`x:${awaited}`);
  }

  test('ten thousand posts at once: what is on screen is read, once, and the page lives', async () => {
    await show(
      Array.from({ length: 10_000 }, (_, index) => ({ id: id(index), text: WORDS })),
      id(9000),
    );
    const { cases, events } = await readLog(world.desk);
    expect(cases.length).toBeLessThan(500);
    expect(events.filter(({ type }) => type === 'detected')).toHaveLength(cases.length);
    expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBe(10_000);
  });

  test('a megabyte of text, ten thousand combining marks, hidden and turning characters', async () => {
    const marks = `e${'\u0301\u0323'.repeat(5000)}`;
    await show(
      [
        { id: id(1), text: `${WORDS} ${'a'.repeat(1_000_000)}` },
        { id: id(2), text: `${WORDS} ${marks}` },
        {
          id: id(3),
          text: `@lark\u200bspur\u2060audio my or\u00adder never arr\u200cived \u202eabc\u202c`,
          name: '\u202eevil\u202c',
        },
        { id: id(4), text: WORDS },
      ],
      id(4),
    );
    const { cases } = await readLog(world.desk);
    expect(cases.every((row) => row.post.text.length <= MAX_POST_CHARS)).toBe(true);
    expect(cases.map((row) => row.id).toSorted((a, b) => a.localeCompare(b))).toContain(`x:${id(3)}`);
  });

  test('the same id many times, broken markup, and markup in the words', async () => {
    await show(
      [
        ...Array.from({ length: 50 }, () => ({ id: id(7), text: WORDS })),
        {
          id: id(8),
          text: `${WORDS} &lt;img src=x onerror="document.title='hit'"&gt; <b><i><article data-testid="tweet">`,
        },
        { id: 'not-a-number', text: WORDS },
        { id: id(9), text: WORDS },
      ],
      id(9),
    );
    const { cases, events } = await readLog(world.desk);
    expect(cases.filter((row) => row.id === `x:${id(7)}`)).toHaveLength(1);
    expect(events.filter((event) => event.caseId === `x:${id(7)}` && event.type === 'detected')).toHaveLength(
      1,
    );
    expect(await world.desk.evaluate(() => [...document.querySelectorAll('img')].length)).toBe(0);
  });
});
