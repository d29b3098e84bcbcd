/** A model by hand, in the real pages of the extension: set up, list, test, drafts that stream in, one made shorter, into the reply box; and a server elsewhere that gets nothing before the agent agrees. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '@/public/_locales/en/messages.json';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { checkAccess } from '@/scripts/shots/check-access';
import { firstUse } from '@/scripts/start/first-use';
import { openPopup } from '@/scripts/start/panel';
import { readLog } from '@/scripts/start/read-database';
import { sseOf, startModelServer, type ModelServer } from '@/tests/model-server/model-server';
import { xId } from '@/tests/practice/kit/time';
import { fill, press } from './kit/by-words';
import { grantHost } from './kit/grant-host';
import { editorTexts, until } from './kit/page-state';
import { openWorld, type PracticeTab, type World } from './kit/world';

/** Charged twice: a complaint that no rule holds. */
const CASE = `x:${xId(2)}`;
const ANSWER = JSON.stringify({
  direct: 'Being charged twice is not right. Please send us a private message so we can look at it.',
  warm: 'Seeing the same charge two times would worry anyone, and we want to put it right with you in private.',
  brief: 'Sorry about the second charge. Please message us.',
});
const SHORTER = 'Sorry about the double charge. Please message us.';

let world: World;
let tab: PracticeTab;
let server: ModelServer;
const chats = () => server.requests.filter(({ path }) => path === '/v1/chat/completions');
const shows = async (page: Page, text: string) => {
  const all = await until(
    () => page.evaluate(() => document.body.textContent ?? ''),
    (now) => now.includes(text),
  );
  expect(all).toContain(text);
};

beforeAll(async () => {
  server = await startModelServer();
  server.behave(async (response) => {
    const { path, body } = server.requests.at(-1) ?? { path: '', body: '' };
    if (path === '/v1/models')
      return void response.end('{"data":[{"id":"small-model"},{"id":"large-model"}]}');
    const answer = body.includes('<<<DRAFT') ? JSON.stringify({ reply: SHORTER }) : ANSWER;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of answer.match(/.{1,40}/gs) ?? []) {
      response.write(sseOf([piece], null, false));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    response.end(`data: {"choices":[],"usage":{"prompt_tokens":900,"completion_tokens":80}}\n\n${sseOf([])}`);
  });
  world = await openWorld('chromium');
  tab = await world.open(PRACTICE_STARTS.x);
  const options = await openExtensionPage(world.launched, 'options.html');
  await firstUse(options, { name: 'Larkspur Audio', handle: 'larkspuraudio' });
  await options.close();
  await tab.page.bringToFront();
  await until(
    () => readLog(world.desk),
    ({ cases }) => cases.some((row) => row.id === CASE),
  );
});
afterAll(async () => {
  await world.close();
  await server.close();
});

async function openCase(): Promise<Page> {
  await tab.page.bringToFront();
  const popup = await openPopup(world);
  await popup.click(`[data-case="${CASE}"]`);
  await popup.waitForSelector('.draft-pick');
  return popup;
}

async function setUp(address: string, model: string): Promise<Page> {
  const options = await openExtensionPage(world.launched, 'options.html#engine');
  await press(options, words.options_engine_kind_model.message);
  await fill(options, words.options_engine_provider.message, 'vllm');
  await fill(options, words.options_engine_url.message, address);
  await fill(options, words.options_engine_model.message, model);
  return options;
}

test('set up: address, the server’s own list, a test with a made-up complaint', async () => {
  await grantHost(world.launched, 'http://127.0.0.1/*');
  const options = await setUp(server.baseUrl, 'x');
  expect(server.requests).toEqual([]);
  await press(options, words.options_engine_list.message);
  await options.waitForSelector('datalist option');
  expect(await options.$$eval('datalist option', (all) => all.map((one) => one.textContent))).toEqual([
    'large-model',
    'small-model',
  ]);
  await fill(options, words.options_engine_model.message, 'small-model');
  await fill(options, words.options_engine_price_in.message, '1');
  await press(options, words.options_engine_test.message);
  await options.waitForSelector('.notice-good');
  expect(chats()).toHaveLength(1);
  expect(await checkAccess(options)).toEqual([]);
  await shows(options, words.options_saved.message);
  await options.close();
});

test('drafts stream in beside the playbook’s; one is made shorter; undone and done again; into the reply box', async () => {
  server.requests.length = 0;
  const popup = await openCase();
  const before = (await popup.$$('.draft')).length;
  expect(server.requests).toEqual([]);
  await press(popup, words.panel_model_ask.message);
  await shows(popup, words.panel_partial.message);
  await popup.waitForFunction(
    (count) => document.querySelectorAll('.draft').length === count,
    {},
    before + 3,
  );
  await shows(popup, '900');
  expect(chats()).toHaveLength(1);
  const picks = await popup.$$('.draft-pick');
  await picks.at(before - 1)?.click();
  const text = () => popup.$eval('textarea', (field) => field.value);
  const first = await text();
  expect(first).toContain('Being charged twice');
  const shorter = async () => {
    await press(popup, words.rewrite_menu.message);
    const item = await popup.waitForSelector('[role="menuitem"]');
    await item?.click();
    await until(text, (now) => now === SHORTER);
  };
  await shorter();
  expect(await checkAccess(popup)).toEqual([]);
  await press(popup, words.rewrite_undo.message);
  expect(await until(text, (now) => now !== SHORTER)).toBe(first);
  await shorter();
  expect(chats()).toHaveLength(3);
  await popup.waitForSelector('.actions .primary:not(:disabled)');
  await popup.click('.actions .primary');
  await popup.waitForSelector('.panel-foot .notice');
  await popup.close();
  expect((await editorTexts(tab.page)).filter((one) => one !== '')).toEqual([SHORTER]);
  const { events } = await readLog(world.desk);
  expect(events.findLast(({ type }) => type === 'inserted')).toMatchObject({
    source: 'model',
    engine: 'small-model',
    text: SHORTER,
  });
});

test('a server elsewhere: the exact request is shown, nothing is sent, then that very request goes out', async () => {
  await grantHost(world.launched, 'https://models.example/*');
  const options = await setUp('https://models.example/v1', 'far-model');
  await fill(options, words.options_engine_key.message, 'sk-canary-4321');
  await press(options, words.options_engine_key_save.message);
  await shows(options, '4321');
  await options.close();
  const popup = await openCase();
  const sent: HTTPRequest[] = [];
  await popup.setRequestInterception(true);
  popup.on('request', (request) => {
    if (!request.url().startsWith('https://models.example/')) return void request.continue();
    sent.push(request);
    void request.respond({
      status: 200,
      contentType: 'text/event-stream',
      headers: { 'access-control-allow-origin': '*' },
      body: sseOf([ANSWER]),
    });
  });
  const asked = await popup.$$eval('.model button', (all) => all.map((one) => one.textContent));
  await press(popup, asked[0] ?? '');
  await shows(popup, words.consent_title.message.replace('$1', 'models.example'));
  expect(sent).toEqual([]);
  await popup.$eval('.outgoing details', (details) => details.setAttribute('open', ''));
  const shown = await popup.$$eval('.outgoing details .report', (all) =>
    all.map((one) => one.textContent ?? ''),
  );
  expect(shown[0]).toContain('POST https://models.example/v1/chat/completions');
  expect(shown[0]).toContain('••••4321');
  expect(shown.join()).not.toContain('canary');
  expect(await checkAccess(popup)).toEqual([]);
  await press(popup, words.consent_agree.message);
  await until(
    () => Promise.resolve(sent.length),
    (count) => count > 0,
  );
  expect(sent[0]?.postData()).toBe(shown[1]);
  expect(sent[0]?.headers()['authorization']).toBe('Bearer sk-canary-4321');
  await popup.close();
});

test('the leave can be taken back', async () => {
  const options = await openExtensionPage(world.launched, 'options.html#engine');
  await press(options, words.options_engine_forget.message.replace('$1', 'models.example'));
  await options.waitForFunction(() => document.querySelector('.allowed') === null);
  await options.close();
});
