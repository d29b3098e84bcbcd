import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DRAFTS_FORMAT } from '@/utils/core/reply/answer-format';
import { chatServerTo } from '@/tests/model-server/chat-server-to';
import { failing, startModelServer, streaming, type ModelServer } from '@/tests/model-server/model-server';
import { askServer } from './chat-ladder';
import { shownRequest, type ChatServer } from './chat-request';
import type { ChatEvent } from './chat-stream';
import type { Learned } from './server-facts';

const FULL: Learned = { answer: 'schema', counts: true, maxTokensField: 'max_tokens' };
const prompt = { system: 's', user: 'u', format: DRAFTS_FORMAT };
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

/** Answers every body that holds one of these words with the refusal. */
function refusing(words: readonly string[], status: number, message: string): void {
  server.behave((response) => {
    const { body = '' } = server.requests.at(-1) ?? {};
    const behave = words.some((word) => body.includes(word))
      ? failing(status, JSON.stringify({ error: { message } }), { 'retry-after-ms': '1' })
      : streaming(['ok']);
    return behave(response, 1);
  });
}

async function ask(parts: Partial<ChatServer> = {}) {
  const learned: Learned[] = [];
  const events: ChatEvent[] = [];
  const to = chatServerTo(server.baseUrl, { learned: FULL, ...parts });
  const timeouts = { headers: 4000, idle: 4000, total: 20_000 };
  for await (const event of askServer(to, prompt, new AbortController().signal, timeouts, (facts) =>
    learned.push(facts),
  ))
    events.push(event);
  return { events, learned, asked: server.requests.length };
}

describe('a server that takes less is asked for less, and that is remembered', () => {
  test.each<[string, string[], number, string, Learned, number]>([
    [
      'no schema',
      ['json_schema'],
      400,
      "'response_format.type' must be json_object",
      { ...FULL, answer: 'object' },
      2,
    ],
    [
      'no format at all',
      ['response_format'],
      400,
      'response_format is not supported',
      { ...FULL, answer: 'text' },
      3,
    ],
    [
      'a grammar that breaks',
      ['json_schema'],
      500,
      'failed to parse grammar',
      { ...FULL, answer: 'object' },
      4,
    ],
    ['no counts', ['stream_options'], 422, 'extra_forbidden: stream_options', { ...FULL, counts: false }, 2],
    [
      'another name of the cap',
      ['"max_tokens"'],
      400,
      "Use 'max_completion_tokens' instead of 'max_tokens'",
      { ...FULL, maxTokensField: 'max_completion_tokens' },
      2,
    ],
    [
      'no reason given',
      ['response_format'],
      422,
      'unprocessable',
      { ...FULL, answer: 'text', counts: false },
      2,
    ],
  ])('%s', async (_, words, status, message, facts, requests) => {
    refusing(words, status, message);
    const { events, learned, asked } = await ask();
    expect(events.at(-1)).toEqual({ kind: 'end' });
    expect(learned).toEqual([facts]);
    expect(asked).toBe(requests);
    server.requests.length = 0;
    expect((await ask({ learned: facts })).asked).toBe(1);
  });
});

test('what is no matter of form is asked once', async () => {
  refusing(['model'], 401, 'response_format');
  expect(await ask()).toMatchObject({ asked: 1, learned: [] });
  server.requests.length = 0;
  refusing(['model'], 400, 'maximum context length is 4096 tokens');
  expect(await ask()).toMatchObject({ asked: 1, events: [{ kind: 'problem', code: 'too-long' }] });
});

test('a server that refuses everything is not asked for ever', async () => {
  refusing(['model'], 400, 'response_format and stream_options and max_tokens');
  const { events, asked, learned } = await ask();
  expect(events).toMatchObject([{ kind: 'problem', code: 'nonsense' }]);
  expect(asked).toBeLessThanOrEqual(6);
  expect(learned).toEqual([]);
});

test('counts are read from the last chunk', async () => {
  server.behave((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(
      'data: {"choices":[{"delta":{"content":"hi"},"finish_reason":"stop"}]}\n\ndata: {"choices":[],"usage":{"prompt_tokens":12,"completion_tokens":3}}\n\ndata: [DONE]\n\n',
    );
  });
  expect((await ask()).events).toContainEqual({ kind: 'usage', usage: { input: 12, output: 3 } });
});

describe('the request', () => {
  test.each<[string, string, string, string]>([
    [
      'a deployment',
      'https://acme.openai.azure.com',
      '2024-10-21',
      'https://acme.openai.azure.com/openai/deployments/my%20gpt/chat/completions?api-version=2024-10-21',
    ],
    [
      'with the path typed',
      'https://acme.openai.azure.com/openai/deployments/x',
      '2024-10-21',
      'https://acme.openai.azure.com/openai/deployments/my%20gpt/chat/completions?api-version=2024-10-21',
    ],
    [
      'the newer interface',
      'https://acme.openai.azure.com/openai/v1',
      '2024-10-21',
      'https://acme.openai.azure.com/openai/v1/chat/completions',
    ],
  ])('Azure: %s', (_, baseUrl, apiVersion, address) => {
    const azure = chatServerTo(baseUrl, {
      apiVersion,
      model: 'my gpt',
      provider: { auth: 'api-key', deployments: true },
    });
    const shown = shownRequest(azure, prompt, '1234');
    expect(shown.address).toBe(address);
    expect(shown.headers).toContainEqual(['api-key', '••••1234']);
  });

  test('goes out as it was shown: address, headers and body, the key in its own header, nothing of the machine', async () => {
    server.behave(streaming(['ok']));
    const azure = {
      apiVersion: '2024-10-21',
      model: 'gpt',
      key: 'secret-9876',
      baseUrl: server.origin,
      provider: { auth: 'api-key', deployments: true },
    } as const;
    await ask(azure);
    const [got] = server.requests;
    const shown = shownRequest(chatServerTo(server.origin, { ...azure, learned: FULL }), prompt, '9876');
    expect(`${server.origin}${got?.path}`).toBe(shown.address);
    expect(got?.body).toBe(shown.body);
    expect(got?.headers['api-key']).toBe('secret-9876');
    expect(got?.headers.authorization).toBeUndefined();
    expect(Object.keys(got?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([]);
    expect(shown.body).not.toContain('secret');
  });

  test('a server without a key gets no header for one', async () => {
    server.behave(streaming(['ok']));
    await ask({ key: '' });
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });
});
