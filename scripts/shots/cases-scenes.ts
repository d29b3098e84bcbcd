/** The case desk: empty, with one, forty and ten thousand cases, and what can happen there. */
import type { Page } from 'puppeteer-core';
import { ANSWERED, crowd, manyStories } from './crowd';
import { click, SET_UP, type PageScene } from './page-scene';
import { HELD, LONG, RIGHT_TO_LEFT } from './stories';

/** Ticks the third row, then everything up to the sixth. */
async function select(page: Page): Promise<void> {
  await page.locator('tbody tr:nth-child(3) input').click();
  await page.keyboard.down('Shift');
  await page.locator('tbody tr:nth-child(6) input').click();
  await page.keyboard.up('Shift');
}

const cases = (name: string, more: Partial<PageScene> = {}): PageScene => ({
  name: `cases-${name}`,
  page: 'cases.html',
  settings: SET_UP,
  stories: manyStories,
  ready: '.desk-table',
  ...more,
});
const openCase = (id: string) => ({ page: `cases.html#x:${id}`, ready: '.timeline' });
const NO_CASES = { stories: () => [], ready: '.empty' };

/** In light, in a wide window. */
export const CASES: readonly PageScene[] = [
  cases('many'),
  cases('none', NO_CASES),
  cases('one', { stories: () => [HELD] }),
  cases('open', openCase(HELD.id)),
  cases('answered', openCase(ANSWERED.id)),
  cases('long', openCase(LONG.id)),
  cases('right-to-left', openCase(RIGHT_TO_LEFT.id)),
  cases('ten-thousand', {
    stories: (now) => crowd(now, 10_000),
    act: async (page) => {
      await page.waitForFunction(
        () => document.querySelector('.list-bar output')?.textContent === '10,000 cases',
      );
    },
  }),
  cases('selected', { act: select }),
  cases('no-match', {
    act: async (page) => {
      await page.locator('[data-search]').fill('zebra');
    },
  }),
  cases('filtered', { act: async (page) => page.locator('.facet:nth-of-type(3) input').click() }),
  cases('export', { act: click('Export…') }),
  cases('exported', { act: click('Export…', 'Save as a file') }),
  cases('failed', { noDatabase: true, ready: '[role=alert]' }),
  cases('not-done', { ...openCase(HELD.id), silent: true, act: click('Resolve') }),
  cases('escalate', { ...openCase(HELD.id), act: click('Escalate') }),
  cases('missing', { page: 'cases.html#x:9', ready: '.desk-detail .empty' }),
  cases('delete', {
    act: async (page) => {
      await select(page);
      await click('Delete these…')(page);
    },
  }),
];
const CASES_NARROW = CASES.filter(({ name }) =>
  /-(many|none|open|answered|export|selected)$/.test(name),
).flatMap((scene): PageScene[] => [
  { ...scene, name: `${scene.name}-narrow`, size: 'narrow' },
  { ...scene, name: `${scene.name}-zoomed`, size: 'zoomed' },
]);
const CASES_RTL = CASES.filter(({ name }) => /-(many|answered)$/.test(name)).map((scene): PageScene => ({
  ...scene,
  name: `${scene.name}-rtl`,
  rightToLeft: true,
}));

export const CASES_ELSEWHERE: readonly PageScene[] = [...CASES_NARROW, ...CASES_RTL];
