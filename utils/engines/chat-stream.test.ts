import { chatServerTo } from '@/tests/model-server/chat-server-to';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  failing,
  sseOf,
  startModelServer,
  streaming,
  type Behaviour,
  type ModelServer,
} from '@/tests/model-server/model-server';
import { DRAFTS_FORMAT } from '@/utils/core/reply/answer-format';
import { streamChat, type ChatEvent, type ChatTimeouts } from './chat-stream';

let server: ModelServer;
const timeouts: ChatTimeouts = { headers: 1000, idle: 1000, total: 8000 };
const to = ({ baseUrl }: ModelServer) => chatServerTo(baseUrl, { key: 'sk-test' });
const messages = { system: 'be kind', user: 'post', format: DRAFTS_FORMAT };

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

async function answer(
  behaviour: Behaviour,
  signal = new AbortController().signal,
): Promise<{ text: string; last: ChatEvent | undefined }> {
  server.behave(behaviour);
  let text = '';
  let last: ChatEvent | undefined;
  for await (const event of streamChat(to(server), messages, signal, timeouts)) {
    if (event.kind === 'text') text += event.text;
    else last = event;
  }
  return { text, last };
}

test('a whole answer, and exactly the request that was meant', async () => {
  expect(await answer(streaming(['Hi ', 'Dana']))).toEqual({ text: 'Hi Dana', last: { kind: 'end' } });
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer sk-test' });
  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({
    model: 'm',
    stream: true,
    n: 1,
    max_tokens: 1200,
    messages: [
      { role: 'system', content: 'be kind' },
      { role: 'user', content: 'post' },
    ],
  });
});

describe('every fault ends in its own plain problem', () => {
  test.each<[string, Behaviour, string]>([
    ['401', failing(401), 'unauthorised'],
    ['402', failing(402), 'payment'],
    ['403', failing(403), 'forbidden'],
    ['404', failing(404), 'not-found'],
    ['422', failing(422), 'nonsense'],
    ['429', failing(429, undefined, { 'retry-after-ms': '1' }), 'rate-limited'],
    ['500', failing(500, undefined, { 'retry-after-ms': '1' }), 'server-error'],
    ['503 with HTML', failing(503, '<html>down</html>', { 'retry-after-ms': '1' }), 'server-error'],
    [
      'HTML instead of a stream',
      (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>login</html>'),
      'nonsense',
    ],
    [
      'an empty body',
      (response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(),
      'nonsense',
    ],
    ['an empty answer', streaming([]), 'empty'],
    [
      'broken JSON',
      (response) =>
        void response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {oops\n\n'),
      'nonsense',
    ],
    [
      'an error in the stream',
      (response) =>
        void response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .end('data: {"error":{"message":"overloaded"}}\n\n'),
      'server-error',
    ],
    ['a stream that ends early but cleanly', streaming(['Hi'], null, false), 'cut-off'],
    [
      'a stream cut by the network',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(sseOf(['Hi'], null, false));
        setTimeout(() => response.destroy(), 50);
      },
      'cut-off',
    ],
    [
      'a stream that stalls',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(sseOf(['Hi'], null, false));
      },
      'stalled',
    ],
    ['no headers, ever', () => undefined, 'timeout'],
    ['a length limit', streaming(['Hi'], 'length'), 'too-long'],
    ['a content filter', streaming([], 'content_filter'), 'filtered'],
    [
      'ten megabytes on one line',
      (response) =>
        void response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .end(`data: ${'a'.repeat(10_000_000)}`),
      'nonsense',
    ],
    ['an endless answer', streaming(Array.from({ length: 50 }, () => 'a'.repeat(1000))), 'nonsense'],
    [
      'a redirect',
      (response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
      'network',
    ],
  ])('%s', async (_name, behaviour, code) => {
    const { last } = await answer(behaviour);
    expect(last).toMatchObject({ kind: 'problem', code });
  });
});

test('what came before the fault is kept', async () => {
  expect((await answer(streaming(['Hi Da'], null, false))).text).toBe('Hi Da');
});

test('a client error is asked once, a server error three times', async () => {
  await answer(failing(401));
  expect(server.requests).toHaveLength(1);
  await answer(failing(503, '', { 'retry-after-ms': '1' }));
  expect(server.requests).toHaveLength(4);
});

test('one byte at a time gives the same text', async () => {
  const { text, last } = await answer(async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const byte of Buffer.from(sseOf(['Grüße ', '🎧\r\n'])).values()) {
      response.write(Buffer.from([byte]));
      if (byte % 16 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  });
  expect(text).toBe('Grüße 🎧\r\n');
  expect(last).toEqual({ kind: 'end' });
});

test('the agent closing the panel ends it without a word', async () => {
  server.behave((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(sseOf(['Hi'], null, false));
  });
  const abort = new AbortController();
  const events: ChatEvent[] = [];
  for await (const event of streamChat(to(server), messages, abort.signal, timeouts)) {
    events.push(event);
    abort.abort();
  }
  expect(events).toEqual([{ kind: 'text', text: 'Hi' }]);
});

test('a server that is not there', async () => {
  const gone = await startModelServer();
  await gone.close();
  const events: ChatEvent[] = [];
  for await (const event of streamChat(to(gone), messages, new AbortController().signal, timeouts))
    events.push(event);
  expect(events).toEqual([{ kind: 'problem', code: 'network', retryable: true }]);
});
