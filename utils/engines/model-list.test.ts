import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  failing,
  startModelServer,
  type Behaviour,
  type ModelServer,
} from '@/tests/model-server/model-server';
import { listModels, parseModelList } from './model-list';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

test.each<[string, unknown, unknown]>([
  [
    'OpenAI',
    { object: 'list', data: [{ id: 'b', object: 'model' }, { id: 'a' }, { id: 'a' }] },
    [{ id: 'a' }, { id: 'b' }],
  ],
  ['Ollama', { models: [{ name: 'llama3.1:8b', model: 'llama3.1:8b' }] }, [{ id: 'llama3.1:8b' }]],
  ['a bare list', ['m1', 'm2'], [{ id: 'm1' }, { id: 'm2' }]],
  [
    'OpenRouter, with prices a token',
    {
      data: [
        { id: 'x/y', pricing: { prompt: '0.00000025', completion: '0.000002' } },
        { id: 'z', pricing: { prompt: '-1', completion: '1' } },
      ],
    },
    [{ id: 'x/y', price: { input: 0.25, output: 2 } }, { id: 'z' }],
  ],
  [
    'what is no model',
    { data: [null, 7, {}, { id: '' }, { id: 'a'.repeat(500) }, { id: ['x'] }, { id: 'ok' }] },
    [{ id: 'ok' }],
  ],
  ['prototype keys', JSON.parse('{"__proto__":{"data":[{"id":"x"}]}}'), []],
  ['nothing', null, []],
])('%s', (_, json, models) => expect(parseModelList(json)).toEqual(models));

const ask = async (behaviour: Behaviour, timeout?: number) => {
  server.behave(behaviour);
  server.requests.length = 0;
  const { baseUrl } = server;
  return listModels(
    { baseUrl, key: 'k', provider: { auth: 'bearer', deployments: false } },
    new AbortController().signal,
    timeout,
  );
};

test('one request with the key, and no more', async () => {
  const json = JSON.stringify({ data: [{ id: 'm' }] });
  expect(await ask((response) => void response.end(json))).toEqual({ ok: true, models: [{ id: 'm' }] });
  expect(server.requests).toMatchObject([{ path: '/v1/models', authorization: 'Bearer k', body: '' }]);
});

test.each<[string, Behaviour, string]>([
  ['a wrong key', failing(401), 'unauthorised'],
  ['no such list', failing(404), 'not-found'],
  ['a refused origin', failing(403, ''), 'forbidden'],
  ['HTML', (response) => void response.end('<html>'), 'nonsense'],
  ['nothing in it', (response) => void response.end('{}'), 'empty'],
  ['twenty megabytes', (response) => void response.end('a'.repeat(20_000_000)), 'nonsense'],
  ['never', () => undefined, 'timeout'],
])('%s is a plain problem', async (_, behaviour, code) => {
  expect(await ask(behaviour, code === 'timeout' ? 200 : undefined)).toMatchObject({ ok: false, code });
});
