/** The main job with the keyboard alone: panel, case desk, options. The focus can be seen after every step, and is never lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import words from '@/public/_locales/en/messages.json';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { openPopup } from '@/scripts/start/panel';
import { readLog, readSettingsRow } from '@/scripts/start/read-database';
import { xId } from '@/tests/practice/kit/time';
import { defaultSettings } from '@/utils/settings/defaults';
import { goTo, keysTo } from './kit/keyboard';
import { editorTexts, until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { openWorld, type PracticeTab, type World } from './kit/world';

/** Charged twice: a complaint that no rule holds. */
const CASE = `x:${xId(2)}` as const;
const MORE = `button[aria-label="${words.panel_more.message}"]`;

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  let tab: PracticeTab;

  beforeAll(async () => {
    world = await openWorld(kind);
    const { general } = defaultSettings();
    await world.ask('settings.save', { ...practiceSettings(), general: { ...general, welcomed: true } });
    tab = await world.open(PRACTICE_STARTS.x);
    await until(
      () => readLog(world.desk),
      ({ cases }) => cases.some((row) => row.id === CASE),
    );
  });
  afterAll(() => world.close());

  /** The popup of Firefox cannot be reached from outside: there the same page in a tab is told which tab it stands over. */
  async function openPanel(): Promise<Page> {
    await tab.page.bringToFront();
    if (kind === 'chromium') return openPopup(world);
    const panel = await openExtensionPage(world.launched, 'popup.html');
    await panel.evaluate((id) => {
      chrome.tabs.query = () => Promise.resolve([{ id }]);
    }, tab.tabId);
    await panel.bringToFront();
    await panel.waitForSelector('[data-case]');
    return panel;
  }

  test('panel: to a case, its second draft, an edit, its history, a note, and back', async () => {
    const panel = await openPanel();
    await goTo(panel, `[data-case="${CASE}"]`, 'j');
    await keysTo(panel, 'h1', 'Enter');
    await panel.waitForSelector('.draft-pick');
    await keysTo(panel, 'h1', '2');
    await panel.waitForSelector('.draft-pick[aria-pressed="true"] kbd ::-p-text(2)');
    await keysTo(panel, 'textarea', 'e');
    await keysTo(panel, 'textarea', ['Control', 'End'], 'Backspace', '.');
    await keysTo(panel, '.draft-pick', 'Escape');
    await goTo(panel, '.history > summary');
    await keysTo(panel, '.history[open] > summary', 'Enter');
    await goTo(panel, MORE);
    await keysTo(panel, '[role="menuitem"]', 'Enter');
    await keysTo(panel, 'textarea[name="note"]', 'Enter');
    await keysTo(panel, MORE, 'Escape');
    await keysTo(panel, `[data-case="${CASE}"]`, 'Escape');
    await panel.close();
  });

  // Of the two only Chromium's popup stands over the page it answers on.
  if (kind === 'chromium') {
    test('popup: into the reply box; a question takes the focus and gives it back', async () => {
      const popup = await openPanel();
      await goTo(popup, `[data-case="${CASE}"]`, 'j');
      await keysTo(popup, 'h1', 'Enter');
      await popup.waitForSelector('.actions .primary:not(:disabled)');
      const text = await popup.$eval('textarea', (field) => field.value);
      expect(text).toMatch(/\.$/);
      await keysTo(popup, 'h1', ['Control', 'Enter']);
      await popup.waitForSelector('.panel-foot .notice-good');
      expect((await editorTexts(tab.page)).filter((one) => one !== '')).toEqual([text]);
      // Other words than those that are in the box by now.
      await keysTo(popup, 'textarea', '1', 'e');
      await keysTo(popup, '.question', ['Control', 'Enter']);
      await keysTo(popup, 'textarea', 'Escape');
      await popup.close();
    });
  }

  test('case desk: search, a filter, a case with its history, and back to its row', async () => {
    const desk = await openExtensionPage(world.launched, 'cases.html');
    await desk.waitForSelector('[data-open]');
    await keysTo(desk, '[data-search]', 'Tab', '/');
    await desk.keyboard.type('twice');
    await desk.waitForFunction(() => document.querySelectorAll('[data-open]').length === 1);
    await goTo(desk, '.facet input');
    await keysTo(desk, '.facet input:checked', ' ');
    await goTo(desk, `[data-open="${CASE}"]`);
    await keysTo(desk, 'h2', 'Enter');
    await goTo(desk, '.timeline summary');
    await keysTo(desk, '.timeline details[open] > summary', 'Enter');
    await keysTo(desk, `[data-open="${CASE}"]`, 'Escape');
    await desk.close();
  });

  test('options: a new rule is named, moved up, announced, switched off and deleted', async () => {
    const options = await openExtensionPage(world.launched, 'options.html#rules');
    await options.waitForSelector('.rules');
    await goTo(options, '.rules ~ button');
    await keysTo(options, '.rule-editor input', 'Enter');
    await options.keyboard.type('Night shift');
    await goTo(options, '.rule-editor > button');
    await keysTo(options, '[aria-label="Edit Night shift"]', 'Enter');
    await keysTo(options, '[aria-label="Move Night shift up"]', ['Alt', 'ArrowUp']);
    const count = await options.$$eval('.rule', (all) => all.length);
    const said = words.rules_moved.message.replace('$1', 'Night shift').replace('$2', String(count - 1));
    expect(await options.$eval('output[aria-live]', (live) => live.textContent)).toBe(
      said.replace('$3', String(count)),
    );
    await goTo(options, '[role="switch"][aria-label="On: Night shift"]');
    await keysTo(options, '[role="switch"]:not(:checked)', ' ');
    const { rules } = await until(
      () => readSettingsRow(world.desk),
      (settings) => settings.rules.at(-2)?.name === 'Night shift' && settings.rules.at(-2)?.on === false,
    );
    expect(rules.at(-2)).toMatchObject({ name: 'Night shift', on: false });
    await options.keyboard.down('Shift');
    await goTo(options, '[aria-label="More about Night shift"]');
    await options.keyboard.up('Shift');
    await keysTo(options, '[role="menuitem"]', 'Enter');
    await keysTo(options, '[data-edit]', 'ArrowDown', 'Enter');
    await options.close();
  });
});
