// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { options, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installWords } from '@/components/testing/install-words';
import { rewriteByHand } from '@/utils/core/reply/by-hand/rewrite-by-hand';
import { buildPrompt } from '@/utils/core/reply/prompt';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import { AmendsDb } from '@/utils/db/db';
import type { send } from '@/utils/messaging/client';
import type { InsertOutcome, PageStatus } from '@/utils/messaging/protocol';
import { createPanelMemory } from '@/utils/services/panel/panel-memory';
import { createPanelModel, type PanelModel } from '@/utils/services/panel/panel-model';
import { writer } from '@/utils/services/panel/writer';
import { PanelApp } from './PanelApp';
import type { PanelShell } from './panel-shell';

installWords();
// Effects at once: none is left waiting for a frame when a test ends.
options.requestAnimationFrame = queueMicrotask;

const LEGAL: Story = {
  id: '1',
  name: 'Dana',
  handle: 'dana',
  text: 'talking to my lawyer',
  minutesAgo: 5,
  decision: {
    priority: 'critical',
    route: 'Legal',
    hold: { ruleId: 'legal', reason: 'Legal decides what is said.' },
    fired: [{ id: 'legal', name: 'Legal threat', because: [] }],
  },
};
const LATE: Story = { id: '2', name: 'Priya', handle: 'priya', text: 'parcel is late', minutesAgo: 9 };
const NOTHING: PageStatus = { state: 'none', keys: [] };
const READING: PageStatus = { site: 'x', state: 'reading', keys: ['x:1', 'x:2'] };

let db: AmendsDb;
let model: PanelModel;
let root: HTMLElement;
let sent: [string, unknown][];
let outcome: InsertOutcome;
let status: PageStatus;

const shell: PanelShell = {
  openOptions: vi.fn<() => void>(),
  openDesk: vi.fn<() => void>(),
  copyText: async () => {},
  report: () => 'the report',
  linkOf: ({ post }) => post.url,
  letIn: () => undefined,
  modelName: () => 'a model',
};
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one function stands in for every message
const answer = (async (name: string, input: unknown) => {
  sent.push([name, input]);
  return { ok: true, value: name === 'reply.insert' ? outcome : undefined };
}) as unknown as typeof send;

async function start(...stories: Story[]): Promise<void> {
  for (const { row, events } of stories.map((story) => tell(story, Date.now()))) {
    await db.cases.put(row);
    await db.events.bulkPut(events);
  }
  model = createPanelModel({
    db,
    send: answer,
    memory: createPanelMemory(),
    tab: {
      tabId: signal(7),
      status: signal(status),
      problem: signal(undefined),
      refresh: async () => {},
      stop: () => {},
    },
    writer: signal({
      buildPrompt,
      team: writer.team,
      rewriteByHand,
      draftReplies: ({ post }) =>
        (['direct', 'warm'] as const).map((approach) => ({
          id: approach,
          source: 'playbook',
          engine: 'playbook',
          approach,
          text: `${approach}: sorry, ${post.author.name}`,
          lang: 'en',
          moves: [],
          notes: [],
        })),
      lintReply: () => [],
    }),
    loadEngine: async () => Promise.reject(new Error('no model here')),
    allowHost: async () => true,
    copyText: async () => {},
  });
  render(<PanelApp model={model} shell={shell} />, root);
}
/** Patient: the machine may be busy with other tests. */
const until = <T,>(met: () => T) => vi.waitUntil(met, { timeout: 4000 });
const shows = (words: string) => until(() => root.textContent.includes(words));
/** The editor's text. */
const holds = (words: string) => until(() => root.querySelector('textarea')?.value === words);
const press = (key: string, init: KeyboardEventInit = {}) => {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
};
const card = (id: string) => root.querySelector<HTMLElement>(`[data-case="x:${id}"]`);
const button = (words: string) =>
  [...root.querySelectorAll<HTMLElement>('button, a.button')].find(
    (one) => one.textContent.trim() === words,
  ) ?? expect.fail(`no button ${words}`);

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  outcome = { kind: 'inserted' };
  status = READING;
  db = new AmendsDb('panel-app');
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, root);
  root.remove();
  model.stop();
  await db.delete();
});

describe('with the keyboard alone', () => {
  it('goes down the list, into a case, to the second reply, into the box, and back to the same card', async () => {
    await start(LEGAL, LATE);
    await until(() => card('2'));
    press('j');
    expect(document.activeElement).toBe(card('1'));
    press('j');
    expect(document.activeElement).toBe(card('2'));
    card('2')?.click();
    await holds('direct: sorry, Priya');
    press('2');
    await holds('warm: sorry, Priya');
    press('e');
    expect(document.activeElement).toBe(root.querySelector('textarea'));
    press('1');
    expect(model.opened.value?.reply.chosen.value).toBe('warm');
    press('Enter', { ctrlKey: true });
    await shows('Read it once more there, then send it yourself.');
    expect(sent.find(([name]) => name === 'reply.insert')?.[1]).toMatchObject({
      text: 'warm: sorry, Priya',
      tabId: 7,
    });
    press('Escape');
    press('Escape');
    await until(() => document.activeElement === card('2'));
  });
});

it('does not put a held reply in, and does so once somebody has decided', async () => {
  await start(LEGAL);
  await until(() => card('1'));
  card('1')?.click();
  await shows('Legal decides what is said.');
  await holds('direct: sorry, Dana');
  press('Enter', { ctrlKey: true });
  expect(root.textContent).not.toContain('Put in reply box');
  expect(sent.map(([name]) => name)).not.toContain('reply.insert');
  await db.cases.update('x:1', { releasedBy: 'Legal' });
  await shows('Released by Legal');
  expect(button('Put in reply box')).toHaveProperty('disabled', false);
});

it('asks before it touches text that is already in the reply box', async () => {
  outcome = { kind: 'existing-draft', draft: 'Hi Priya, I will' };
  await start(LATE);
  await until(() => card('2'));
  card('2')?.click();
  await holds('direct: sorry, Priya');
  button('Put in reply box').click();
  await shows('Hi Priya, I will');
  outcome = { kind: 'inserted' };
  button('Add after it').click();
  await shows('In the reply box on X.');
  expect(sent.at(-1)?.[1]).toMatchObject({ ifDraft: 'append' });
});

it('shows words of strangers as words', async () => {
  await start({ ...LATE, name: '<b>Bold</b>', text: '<img src=x onerror=alert(1)> &amp; <script>' });
  await until(() => card('2'));
  card('2')?.click();
  await shows('<img src=x onerror=alert(1)> &amp; <script>');
  expect(root.querySelector('img, script, b')).toBeNull();
});

it.each<[string, PageStatus, string]>([
  ['off', { site: 'x', state: 'off', keys: [] }, 'Switch on in options'],
  [
    'unreadable',
    { site: 'facebook', state: 'unreadable', keys: [] },
    "Facebook's layout seems to have changed",
  ],
  ['reading', { ...READING, keys: [] }, 'Nothing for you on this page so far'],
])('says why a page lists nothing: %s', async (_, page, words) => {
  status = page;
  await start(LATE);
  await shows(words);
});

it('lists what is open where there is no page to list', async () => {
  status = NOTHING;
  await start(LATE);
  await until(() => card('2'));
});

it('begins with the set-up where nothing is there yet', async () => {
  status = NOTHING;
  await start();
  await shows('Three short steps first');
  button('Set up Amends').click();
  expect(shell.openOptions).toHaveBeenCalled();
});
