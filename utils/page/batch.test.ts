import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { postKey, type Post } from '@/utils/core/post';
import type { Result, Verdict } from '@/utils/messaging/protocol';
import { createBatcher, MAX_BYTES, MAX_POSTS, nextBatch } from './batch';

function post(id: number, text = 'Hello'): Post {
  return {
    key: postKey('x', String(id)),
    aliases: [],
    site: 'x',
    kind: 'post',
    author: { name: 'Dana' },
    text,
    metrics: {},
    media: [],
  };
}
const many = (count: number, text?: string) => Array.from({ length: count }, (_, index) => post(index, text));

describe('nextBatch', () => {
  it('holds at most 25 posts', () => expect(nextBatch(many(60))).toHaveLength(MAX_POSTS));
  it('holds at most 256 KiB', () => {
    const batch = nextBatch(many(25, '\u4e00'.repeat(4000)));
    expect(batch.length).toBeLessThan(25);
    expect(new TextEncoder().encode(JSON.stringify(batch)).length).toBeLessThanOrEqual(MAX_BYTES + 1000);
  });
  it('always moves on', () => expect(nextBatch([post(1, 'a'.repeat(MAX_BYTES))])).toHaveLength(1));
});

describe('createBatcher', () => {
  const stop = new AbortController();
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(answers: Result<Verdict[]>[]) {
    const sent: string[][] = [];
    const verdicts: Verdict[] = [];
    const batcher = createBatcher({
      send: (posts) => {
        sent.push(posts.map(({ key }) => key));
        return Promise.resolve(answers.shift() ?? { ok: true, value: [] });
      },
      onVerdicts: (some) => void verdicts.push(...some),
      signal: stop.signal,
    });
    return { batcher, sent, verdicts };
  }

  it('gathers a burst into one message, the last reading of each post', async () => {
    const { batcher, sent } = start([]);
    batcher.add(post(1));
    batcher.add(post(2));
    batcher.add(post(1, 'Hello again'));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['x:1', 'x:2']]);
  });

  it('hands on the verdicts', async () => {
    const verdict: Verdict = { key: 'x:1', flagged: true, intent: 'complaint' };
    const { batcher, verdicts } = start([{ ok: true, value: [verdict] }]);
    batcher.add(post(1));
    await vi.runAllTimersAsync();
    expect(verdicts).toEqual([verdict]);
  });

  it('tries again when the worker does not answer, then gives up', async () => {
    const gone: Result<Verdict[]> = { ok: false, code: 'gone', retryable: true };
    const { batcher, sent } = start([gone, gone]);
    batcher.add(post(1));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['x:1'], ['x:1'], ['x:1']]);
    const { batcher: other, sent: tries } = start([gone, gone, gone, gone, gone]);
    other.add(post(1));
    await vi.runAllTimersAsync();
    expect(tries).toHaveLength(4);
  });

  it('finds the one post the schema refuses, and saves the others', async () => {
    const bad: Result<Verdict[]> = { ok: false, code: 'bad-input', retryable: false };
    const { batcher, sent } = start([bad, { ok: true, value: [] }, bad, { ok: true, value: [] }, bad]);
    for (const one of many(4)) batcher.add(one);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['x:0', 'x:1', 'x:2', 'x:3'], ['x:0', 'x:1'], ['x:2', 'x:3'], ['x:2'], ['x:3']]);
  });

  it('does not send what has left the page meanwhile', async () => {
    const { batcher, sent } = start([]);
    batcher.add(post(1));
    batcher.add(post(2));
    batcher.drop(['x:1']);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['x:2']]);
  });
});
