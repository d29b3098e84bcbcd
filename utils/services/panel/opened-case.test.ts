import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildPrompt } from '@/utils/core/reply/prompt';
import type { Draft, Engine, ReplyRequest } from '@/utils/core/reply/draft';
import { OWN } from '@/utils/core/reply/own';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import { AmendsDb } from '@/utils/db/db';
import type { send } from '@/utils/messaging/client';
import { defaultSettings } from '@/utils/settings/defaults';
import { createOpenedCase, type OpenedCase } from './opened-case';
import { createDeskReplies } from './desk-replies';
import { createPanelMemory } from './panel-memory';
import { writer } from './writer';

/** Patient: the machine may be busy with other tests. */
const until = <T>(met: () => T) => vi.waitUntil(met, { timeout: 4000 });
const STORY: Story = { id: '1', name: 'Ana', handle: 'ana', text: 'late again', minutesAgo: 5 };
const settings = signal(defaultSettings());
let db: AmendsDb;
let opened: OpenedCase;
let sent: [string, unknown][];

const playbook = ({ seed }: ReplyRequest): Draft[] =>
  (['direct', 'warm'] as const).map((approach) => ({
    id: approach,
    source: 'playbook',
    engine: 'playbook',
    approach,
    text: `${approach} words for ${seed}`,
    lang: 'en',
    moves: [],
    notes: [],
  }));
const engine: Engine = {
  id: 'test',
  async *draft(asked) {
    const [base] = playbook(asked);
    if (base) yield { kind: 'draft', draft: { ...base, id: 'm', source: 'model', text: 'From the model' } };
    yield { kind: 'done' };
  },
};
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one function stands in for every message
const answer = (async (name: string, input: unknown) => {
  sent.push([name, input]);
  return { ok: true, value: { kind: 'inserted' } };
}) as unknown as typeof send;

async function open(): Promise<OpenedCase> {
  opened = createOpenedCase('x:1', {
    db,
    desk: createDeskReplies(db),
    uses: () => ({}),
    send: answer,
    memory: createPanelMemory(),
    settings,
    known: signal({ servers: {}, last4: new Map() }),
    tabId: signal(7),
    writer: signal({
      draftReplies: playbook,
      buildPrompt,
      rewriteByHand: ({ rewrite: { text } }) => text.replace(' words', ''),
      team: writer.team,
      lintReply: ({ text }) =>
        text.includes('refund')
          ? [{ code: 'promises-money', severity: 'block', params: ['refund'] }]
          : text.includes('IBAN')
            ? [{ code: 'repeats-personal-data', severity: 'block' }]
            : [],
    }),
    loadEngine: async () => engine,
    allowHost: async () => true,
    copyText: async () => {},
    onProblem: (code) => expect.fail(code),
  });
  await until(() => opened.drafts.value.length > 0);
  return opened;
}
async function store(story: Story): Promise<void> {
  const { row, events } = tell(story, Date.now());
  await db.cases.put(row);
  await db.events.bulkPut(events);
}

beforeEach(async () => {
  fakeBrowser.reset();
  sent = [];
  db = new AmendsDb('opened-case');
  await store(STORY);
});
afterEach(async () => {
  opened.close();
  await db.delete();
});

describe('opening a case', () => {
  it('shows drafts at once, the first one chosen, and logs them once', async () => {
    await open();
    expect(opened.reply.text.value).toBe('direct words for x:1#0');
    await until(() => sent.length > 0);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject(['case.act', { act: { type: 'suggested', drafts: { length: 2 } } }]);
  });

  it('logs nothing that the log already holds', async () => {
    const drafts = playbook({ ...replyLike(), seed: 'x:1#0' });
    await store({ ...STORY, later: [{ type: 'suggested', drafts }] });
    await open();
    expect(sent).toEqual([]);
  });

  it('logs no suggestion for a case that is closed', async () => {
    await store({ ...STORY, later: [{ type: 'resolved' }] });
    await open();
    expect(sent).toEqual([]);
  });
});

describe('writing', () => {
  it('keeps an edited reply when the popup closes in the middle of it', async () => {
    await open();
    opened.reply.choose('warm');
    opened.reply.edit('warm wor');
    opened.close();
    await open();
    await until(() => opened.reply.chosen.value === 'warm');
    expect(opened.reply.text.value).toBe('warm wor');
    opened.reply.revert();
    expect(opened.reply.text.value).toBe('warm words for x:1#0');
  });

  it('checks the text as it stands, and lets nothing out before the agent answers for it', async () => {
    await open();
    opened.reply.edit('You get a refund');
    expect(opened.reply.unanswered.value).toHaveLength(1);
    await opened.actions.insert();
    expect(sent.map(([name]) => name)).not.toContain('reply.insert');
    opened.reply.answerFor('The shop agreed');
    expect(opened.reply.unanswered.value).toEqual([]);
    await opened.actions.insert();
    expect(sent.at(-1)?.[1]).toMatchObject({
      text: 'You get a refund',
      draftText: 'direct words for x:1#0',
      source: 'playbook',
      overrides: ['promises-money'],
      overridden: [{ code: 'promises-money', severity: 'block', reason: 'The shop agreed' }],
      tabId: 7,
    });
  });

  it('lets no reason lift what must never stand in public', async () => {
    await open();
    opened.reply.edit('Your IBAN is wrong');
    expect(opened.blocked.value).toBe('problems');
    opened.reply.answerFor('They asked for it');
    expect(opened.blocked.value).toBe('problems');
    await opened.actions.insert();
    expect(sent.map(([name]) => name)).not.toContain('reply.insert');
  });

  it('sends own words without a draft behind them', async () => {
    await open();
    opened.reply.choose(OWN);
    expect(opened.blocked.value).toBe('empty');
    opened.reply.edit('Sorry, Ana');
    await opened.actions.insert();
    expect(sent.at(-1)?.[1]).toMatchObject({ text: 'Sorry, Ana', source: OWN, draftText: undefined });
  });

  it('finds other wording and keeps what was edited as own words', async () => {
    await open();
    opened.reply.edit('half done');
    opened.otherWords();
    await until(() => opened.reply.text.value === 'direct words for x:1#1');
    await until(() => sent.length === 2);
    opened.reply.choose(OWN);
    expect(opened.reply.text.value).toBe('half done');
  });
});

it('shows a model’s drafts beside the playbook’s, logs them, and finds them again in the log', async () => {
  await open();
  await opened.model.ask.ask();
  expect(opened.drafts.value.map((draft) => draft.text)).toContain('From the model');
  expect(sent.at(-1)).toMatchObject(['case.act', { act: { drafts: [{ text: 'From the model' }] } }]);
});

/** Any request: the stand-in playbook reads its seed alone. */
function replyLike(): ReplyRequest {
  const { row } = tell(STORY, Date.now());
  const { voice, brand } = settings.value;
  const { post, finding, decision } = row;
  return { post, finding, decision, voice, brand, initials: '', earlier: [], seed: '' };
}
