import { describe, expect, it } from 'vitest';
import type { send } from '@/utils/messaging/client';
import type { InsertOutcome } from '@/utils/messaging/protocol';
import { createReplyActions, type Reply, type ReplyActionsDeps } from './reply-actions';

const reply: Reply = { caseId: 'x:1', text: 'Sorry', source: 'own', overrides: [] };

function setUp(outcomes: readonly InsertOutcome[], deps: Partial<ReplyActionsDeps> = {}) {
  const sent: [string, unknown][] = [];
  const left = [...outcomes];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one function stands in for every message
  const answer = (async (name: string, input: unknown) => {
    sent.push([name, input]);
    return { ok: true, value: left.shift() };
  }) as unknown as typeof send;
  const actions = createReplyActions({
    caseId: () => 'x:1',
    send: answer,
    tabId: () => 7,
    reply: () => reply,
    copyText: async () => {},
    ...deps,
  });
  return { actions, sent };
}

describe('insert', () => {
  it('asks first what to do with other text in the box, and remembers each answer', async () => {
    const { actions, sent } = setUp([
      { kind: 'already-answered', reply: 'We are on it' },
      { kind: 'existing-draft', draft: 'Hi' },
      { kind: 'inserted' },
      { kind: 'inserted' },
    ]);
    await actions.insert();
    await actions.insert({ evenIfAnswered: true });
    await actions.insert({ ifDraft: 'append' });
    expect(sent.map(([, input]) => input)).toEqual([
      { ...reply, tabId: 7, ifDraft: 'ask' },
      { ...reply, tabId: 7, ifDraft: 'ask', evenIfAnswered: true },
      { ...reply, tabId: 7, ifDraft: 'append', evenIfAnswered: true },
    ]);
    await actions.insert();
    expect(sent.at(-1)?.[1]).toEqual({ ...reply, tabId: 7, ifDraft: 'ask' });
  });

  it('is one insertion on a double click', async () => {
    const { actions, sent } = setUp([{ kind: 'inserted' }]);
    await Promise.all([actions.insert(), actions.insert()]);
    expect(sent).toHaveLength(1);
    expect(actions.busy.value).toBe(false);
  });

  it('says so when no tab is there', async () => {
    const { actions, sent } = setUp([], { tabId: () => undefined });
    await actions.insert();
    expect(actions.outcome.value).toEqual({ kind: 'insert', outcome: { kind: 'tab-gone' } });
    expect(sent).toEqual([]);
  });
});

describe('copy', () => {
  it('copies, then logs', async () => {
    const { actions, sent } = setUp([]);
    await actions.copy();
    expect(sent).toEqual([['reply.copied', reply]]);
    expect(actions.outcome.value).toEqual({ kind: 'copied' });
  });

  it('logs nothing when the browser refused', async () => {
    const { actions, sent } = setUp([], { copyText: async () => Promise.reject(new Error('denied')) });
    await actions.copy();
    expect(sent).toEqual([]);
    expect(actions.outcome.value).toEqual({ kind: 'copy-failed' });
  });
});

it('shows the error of an act that was refused', async () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one function stands in for every message
  const refuse = (async () => ({ ok: false, code: 'not-found', retryable: false })) as unknown as typeof send;
  const { actions } = setUp([], { send: refuse });
  expect(await actions.act({ type: 'resolved' })).toBe(false);
  expect(actions.outcome.value).toEqual({ kind: 'error', code: 'not-found' });
});
