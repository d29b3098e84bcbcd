/** The whole life of the panel against a real server: nothing goes out but on the agent's click, and no fault of the server takes anything away. */
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REWRITES } from '@/utils/core/reply/rewrite';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import { AmendsDb } from '@/utils/db/db';
import { saveServer } from '@/utils/db/servers';
import type { ServerChange } from '@/utils/engines/server-facts';
import type { send } from '@/utils/messaging/client';
import type { OpenedCase } from '@/utils/services/panel/opened-case';
import { loadEngine } from '@/utils/services/load-engine';
import { createPanelMemory } from '@/utils/services/panel/panel-memory';
import { createPanelModel, type PanelModel } from '@/utils/services/panel/panel-model';
import { writer } from '@/utils/services/panel/writer';
import { defaultSettings } from '@/utils/settings/defaults';
import { failing, startModelServer, streaming, type Behaviour, type ModelServer } from './model-server';

const STORY: Story = {
  id: '1',
  name: 'Dana Kerr',
  handle: 'dana_k',
  text: 'My order AB-12345 has not arrived for two weeks, write to dana.kerr@mail.example',
  minutesAgo: 5,
  lang: 'en',
  finding: { intent: 'complaint', topics: ['delivery'], lang: 'en' },
};
const ANSWER = JSON.stringify({
  direct: 'Hi [name], sorry your order has not come. Please message us so we can look.',
  warm: 'Waiting two weeks is far too long, and we want to see where it is. Please message us.',
  brief: 'Sorry about the wait. Please message us.',
});
/** Patient: the machine may be busy with other tests. */
const until = <T>(met: () => T) => vi.waitUntil(met, { timeout: 8000, interval: 5 });

let server: ModelServer;
let db: AmendsDb;
let model: PanelModel;
let sent: [string, unknown][];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one function stands in for every message
const answer = (async (name: string, input: unknown) => {
  sent.push([name, input]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the only message with this name
  if (name === 'server.save') await saveServer(db, input as ServerChange, 1);
  return { ok: true, value: { kind: 'inserted' } };
}) as unknown as typeof send;

async function openCase(baseUrl: string): Promise<OpenedCase> {
  const settings = { ...defaultSettings() };
  settings.brand = { ...settings.brand, name: 'Larkspur', handles: ['larkspur'] };
  settings.engine = { ...settings.engine, kind: 'openai-compatible', provider: 'vllm', baseUrl, model: 'm' };
  await db.meta.put({ name: 'settings', value: settings });
  const { row, events } = tell(STORY, Date.now());
  await db.cases.put(row);
  await db.events.bulkPut(events);
  model = createPanelModel({
    db,
    send: answer,
    memory: createPanelMemory(),
    tab: {
      tabId: signal(7),
      status: signal({ site: 'x', state: 'reading', keys: ['x:1'] } as const),
      problem: signal(undefined),
      refresh: async () => {},
      stop: () => {},
    },
    writer: signal(writer),
    allowHost: async () => true,
    loadEngine: (now) => loadEngine(db, now, (change) => void answer('server.save', change)),
    copyText: async () => {},
  });
  await until(() => model.ready.value);
  model.openCase('x:1');
  await until(() => model.opened.value?.drafts.value.length);
  const opened = model.opened.value;
  if (!opened) throw new Error('no case');
  return opened;
}
const playbookOf = (opened: OpenedCase) =>
  opened.drafts.value.filter(({ source }) => source === 'playbook').map(({ text }) => text);

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  server.requests.length = 0;
  server.behave(streaming([ANSWER]));
  db = new AmendsDb('panel-life');
});
afterEach(async () => {
  model.stop();
  await db.delete();
});

test(
  'everything but "Ask the model" and "Rewrite" sends nothing; each of those sends one request',
  { timeout: 30_000 },
  async () => {
    const opened = await openCase(server.baseUrl);
    opened.reply.edit('my own words');
    opened.reply.revert();
    for (const { id } of opened.drafts.value) opened.reply.choose(id);
    opened.otherWords();
    opened.model.outgoing({ kind: 'drafts' });
    for (const kind of REWRITES) opened.model.outgoing(opened.model.rewriter.taskOf(kind));
    await opened.actions.copy();
    await opened.actions.insert();
    await opened.actions.act({ type: 'noted', note: 'a note' });
    model.search('order');
    model.closeCase();
    model.chooseList('open');
    model.openCase('x:1');
    await until(() => model.opened.value?.drafts.value.length);
    expect(server.requests).toEqual([]);

    const again = model.opened.value;
    await again?.model.ask.ask();
    expect(server.requests).toHaveLength(1);
    expect(again?.drafts.value.filter(({ source }) => source === 'model')).toHaveLength(3);
    again?.reply.choose(again.drafts.value[0]?.id ?? '');
    server.behave(streaming(['{"reply":"Sorry. Please message us."}']));
    again?.model.rewriter.rewrite('warmer');
    await until(() => again?.reply.text.value === 'Sorry. Please message us.');
    expect(server.requests).toHaveLength(2);
    again?.model.rewriter.undo();
    expect(again?.reply.text.value).toBe(again?.drafts.value[0]?.text);
  },
);

test('what is shown is what is sent, to the letter', async () => {
  const opened = await openCase(server.baseUrl);
  const shown = opened.model.outgoing({ kind: 'drafts' });
  await opened.model.ask.ask();
  const [request] = server.requests;
  expect(request?.body).toBe(shown?.request?.body);
  expect(shown?.request?.address).toBe(`${server.origin}${request?.path}`);
  expect(shown?.where).toBe('local');
  expect(request?.body).not.toMatch(/dana|Kerr|12345/i);
  expect(opened.drafts.value.find(({ source }) => source === 'model')?.text).toContain('Hi Dana,');
});

test('a server elsewhere is asked nothing before the agent has read the request and agreed', async () => {
  const opened = await openCase('https://models.example/v1');
  await opened.model.ask.ask();
  expect(opened.model.ask.state.value.kind).toBe('consent');
  expect(opened.model.outgoing({ kind: 'drafts' })).toMatchObject({
    where: 'remote',
    host: 'models.example',
    request: { address: 'https://models.example/v1/chat/completions' },
  });
  opened.model.ask.dismiss();
  expect(sent.some(([name]) => name === 'server.save')).toBe(false);
});

describe('a server that fails leaves the playbook’s drafts in place, and says so plainly', () => {
  const html: Behaviour = (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<html><script>x</script></html>');
  const halfStream = streaming([ANSWER.slice(0, 60)], null, false);
  const tenMegabytes: Behaviour = (response) =>
    void response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end(`data: ${'a'.repeat(10_000_000)}`);

  test.each<[string, Behaviour, string]>([
    ['HTML', html, 'nonsense'],
    ['half a stream', halfStream, 'cut-off'],
    ['ten megabytes', tenMegabytes, 'nonsense'],
    ['a refusal', failing(403), 'forbidden'],
    ['an order to pay', failing(402), 'payment'],
  ])('%s', async (_, behaviour, code) => {
    const opened = await openCase(server.baseUrl);
    const before = playbookOf(opened);
    expect(before).toHaveLength(3);
    let endedAt = 0;
    server.behave((response, attempt) => {
      endedAt = performance.now();
      return behaviour(response, attempt);
    });
    await opened.model.ask.ask();
    const told = performance.now();
    expect(opened.model.ask.state.value).toMatchObject({ kind: 'problem', code });
    expect(playbookOf(opened)).toEqual(before);
    expect(opened.blocked.value).toBeUndefined();
    console.log(`${code}: told ${Math.max(0, told - endedAt).toFixed(0)} ms after the server answered`);
    expect(told - endedAt).toBeLessThan(100 + BUSY);
    await opened.actions.insert();
    expect(sent.at(-1)?.[0]).toBe('reply.insert');
  });

  test('never: the drafts stay usable all the while, and Stop ends it within 100 ms', async () => {
    server.behave(() => undefined);
    const opened = await openCase(server.baseUrl);
    const before = playbookOf(opened);
    const asking = opened.model.ask.ask();
    await until(() => server.requests.length > 0);
    expect(playbookOf(opened)).toEqual(before);
    opened.reply.edit('Sorry, I am looking at it.');
    expect(opened.reply.text.value).toBe('Sorry, I am looking at it.');
    const stopped = performance.now();
    opened.model.ask.stop();
    await asking;
    expect(performance.now() - stopped).toBeLessThan(100 + BUSY);
    expect(opened.model.ask.state.value).toEqual({ kind: 'idle' });
    expect(playbookOf(opened)).toEqual(before);
  });
});

/** Milliseconds allowed on top: the machine may be busy with other tests. */
const BUSY = 200;
