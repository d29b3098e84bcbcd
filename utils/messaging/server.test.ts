import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { PROTOCOL, type MessageName } from './protocol';
import { createServer, Failure, type Handlers } from './server';
import type { Sender } from './sender';

const page: Sender = { kind: 'page' };
const onX: Sender = { kind: 'content', site: 'x', tabId: 1, url: 'https://x.com/home' };
const stranger: Sender = { kind: 'stranger' };
const onBug = vi.fn();
const received = (Object.keys(PROTOCOL) as MessageName[]).filter((name) => PROTOCOL[name].from !== 'worker');

function serverWith(over: Partial<Handlers>) {
  const calls: string[] = [];
  const all = Object.fromEntries(
    received.map((name) => [
      name,
      () => {
        calls.push(name);
        return Promise.resolve(undefined);
      },
    ]),
  );
  return { calls, serve: createServer({ ...all, ...over } as Handlers, onBug) };
}

describe('who may call what', () => {
  test('a content script may only report', () => {
    expect(received.filter((name) => PROTOCOL[name].from === 'content')).toEqual([
      'site.hello',
      'posts.seen',
      'posts.gone',
      'site.health',
      'marker.open',
    ]);
  });
  test.each(
    (Object.keys(PROTOCOL) as MessageName[]).flatMap((name) =>
      [page, onX, stranger].map((sender) => [name, sender] as const),
    ),
  )('%s from %o', async (name, sender) => {
    const { serve, calls } = serverWith({});
    const answer = await serve({ amends: name, input: {} }, sender);
    if (PROTOCOL[name].from !== sender.kind) expect(answer).toMatchObject({ ok: false, code: 'not-allowed' });
    else expect(answer).not.toMatchObject({ code: 'not-allowed' });
    if (sender.kind === 'stranger') expect(calls).toEqual([]);
  });
  test('a content script speaks for its own site only', async () => {
    const { serve } = serverWith({});
    expect(await serve({ amends: 'site.hello', input: { site: 'facebook' } }, onX)).toMatchObject({
      code: 'not-allowed',
    });
    expect(await serve({ amends: 'marker.open', input: { key: 'facebook:1' } }, onX)).toMatchObject({
      code: 'not-allowed',
    });
    expect(await serve({ amends: 'marker.open', input: { key: 'x:1' } }, onX)).toMatchObject({ ok: true });
  });
});

test('bad input never reaches a handler', async () => {
  const { serve, calls } = serverWith({});
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...received.filter((name) => name !== 'page.status')),
      fc.jsonValue(),
      async (name, input) => {
        const before = calls.length;
        const answer = await serve({ amends: name, input }, PROTOCOL[name].from === 'page' ? page : onX);
        expect(answer?.ok === true || calls.length === before).toBe(true);
      },
    ),
  );
});

test('failures keep their code, bugs become internal and are told', async () => {
  const failing = serverWith({ 'page.status': () => Promise.reject(new Failure('not-found')) });
  expect(await failing.serve({ amends: 'page.status', input: { tabId: 1 } }, page)).toEqual({
    ok: false,
    code: 'not-found',
    retryable: false,
  });
  const bug = new Error('bug');
  const broken = serverWith({ 'page.status': () => Promise.reject(bug) });
  expect(await broken.serve({ amends: 'page.status', input: { tabId: 1 } }, page)).toEqual({
    ok: false,
    code: 'internal',
    retryable: true,
  });
  expect(onBug).toHaveBeenCalledWith(bug);
});

test('what is not ours is left alone', async () => {
  const { serve } = serverWith({});
  expect(await serve('hello', page)).toBeUndefined();
  expect(await serve({ amends: 'constructor' }, page)).toMatchObject({ code: 'not-allowed' });
  expect(await serve({ amends: '__proto__' }, page)).toMatchObject({ code: 'not-allowed' });
});
