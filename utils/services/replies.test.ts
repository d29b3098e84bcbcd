import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeDecision, makeFinding, makePost, NOON } from '@/utils/core/testing/builders';
import { createCaseStore } from '@/utils/db/case-store';
import { AmendsDb } from '@/utils/db/db';
import { readUses } from '@/utils/db/reply-uses';
import type { InsertOutcome, MessageInput } from '@/utils/messaging/protocol';
import { createReplies } from './replies';

let db: AmendsDb;
let store: ReturnType<typeof createCaseStore>;
let names = 0;
const page = { kind: 'post', url: 'https://x.com/dana_k/status/1' } as const;
const request: MessageInput<'reply.insert'> = {
  caseId: makePost().key,
  text: 'Hi Dana',
  draftText: 'Hi',
  source: 'playbook',
  overrides: [],
  tabId: 3,
  ifDraft: 'ask',
};

beforeEach(async () => {
  db = new AmendsDb(`replies-${(names += 1)}`);
  store = createCaseStore({ db, now: () => NOON, newId: () => `id${(names += 1)}` });
  await store.seen([{ post: makePost(), finding: makeFinding(), decision: makeDecision() }]);
});

function repliesWith(outcome: InsertOutcome, own?: string) {
  const sent = vi.fn((_tab: number, name: string) =>
    Promise.resolve({ ok: true, value: name === 'thread.read' ? { page, posts: [] } : outcome }),
  );
  const findOwnReply = () => Promise.resolve(own === undefined ? undefined : makePost({ text: own }));
  return {
    sent,
    replies: createReplies({
      db,
      store,
      triage: { findOwnReply },
      sendToTab: sent as never,
      now: () => NOON,
    }),
  };
}

test('an inserted reply is logged with its draft and edits', async () => {
  const { replies } = repliesWith({ kind: 'inserted' });
  expect(await replies.insert(request)).toEqual({ kind: 'inserted' });
  expect(await db.cases.get(request.caseId)).toMatchObject({
    status: 'inserted',
    reply: { text: 'Hi Dana', editDistance: 5, via: 'box' },
  });
});

test('asked again after a lost answer: already there, logged once', async () => {
  await repliesWith({ kind: 'inserted' }).replies.insert(request);
  await repliesWith({ kind: 'already-there' }).replies.insert(request);
  expect(await db.events.count()).toBe(2);
});

test.each<InsertOutcome>([
  { kind: 'no-composer' },
  { kind: 'mismatch' },
  { kind: 'post-gone' },
  { kind: 'existing-draft', draft: 'mine' },
])('%o logs nothing', async (outcome) => {
  expect(await repliesWith(outcome).replies.insert(request)).toEqual(outcome);
  expect((await db.cases.get(request.caseId))?.status).toBe('new');
});

test('a thread the brand has answered is shown, not written into, unless asked again', async () => {
  const { replies, sent } = repliesWith({ kind: 'inserted' }, 'We are on it');
  expect(await replies.insert(request)).toEqual({ kind: 'already-answered', reply: 'We are on it' });
  expect(sent).toHaveBeenCalledTimes(1);
  expect(await replies.insert({ ...request, evenIfAnswered: true })).toEqual({ kind: 'inserted' });
});

test('a held case is neither inserted nor copied until somebody releases it', async () => {
  const decision = makeDecision({ hold: { ruleId: 'legal', reason: 'Legal decides' } });
  await store.seen([{ post: makePost(), finding: makeFinding(), decision }]);
  const { replies, sent } = repliesWith({ kind: 'inserted' });
  expect(await replies.insert(request)).toEqual({ kind: 'held', reason: 'Legal decides' });
  await expect(replies.copied(request)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(sent).not.toHaveBeenCalled();
  await store.append(request.caseId, { type: 'released', by: 'Legal', agent: 'AB' });
  expect(await replies.insert(request)).toEqual({ kind: 'inserted' });
});

test('an unknown case and a closed tab have their own answers', async () => {
  await expect(
    repliesWith({ kind: 'inserted' }).replies.insert({ ...request, caseId: 'x:404' }),
  ).rejects.toMatchObject({ code: 'not-found' });
  const gone = createReplies({
    now: () => NOON,
    db,
    store,
    triage: { findOwnReply: () => Promise.resolve(undefined) },
    sendToTab: (() => Promise.resolve({ ok: false, code: 'gone', retryable: true })) as never,
  });
  expect(await gone.insert(request)).toEqual({ kind: 'tab-gone' });
});

test('saved replies are counted, once for a reply however often its message comes', async () => {
  const { replies } = repliesWith({ kind: 'inserted' });
  await replies.insert({ ...request, source: 'saved', saved: ['late', 'late', 'thanks'] });
  await repliesWith({ kind: 'already-there' }).replies.insert({
    ...request,
    source: 'saved',
    saved: ['late'],
  });
  await replies.copied({ ...request, text: 'Hi', source: 'saved', saved: ['late'] });
  expect(await readUses(db)).toEqual({
    late: { count: 2, last: NOON },
    thanks: { count: 1, last: NOON },
  });
});

test('a reply that was not put anywhere is no use', async () => {
  await repliesWith({ kind: 'no-composer' }).replies.insert({ ...request, source: 'saved', saved: ['late'] });
  expect(await readUses(db)).toEqual({});
});
