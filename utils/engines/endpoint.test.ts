import { expect, test } from 'vitest';
import { parseEndpoint } from './endpoint';

test.each([
  ['https://api.openai.com/v1/', 'https://api.openai.com/v1', 'https://api.openai.com/*'],
  [' http://localhost:11434/v1 ', 'http://localhost:11434/v1', 'http://localhost/*'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', 'http://127.0.0.1/*'],
  ['HTTPS://Models.Example:8443/v1', 'https://models.example:8443/v1', 'https://models.example/*'],
])('%s', (typed, baseUrl, permission) => {
  expect(parseEndpoint(typed)).toMatchObject({ ok: true, baseUrl, permission });
});

test.each([
  ['', 'empty'],
  ['models', 'not-a-url'],
  ['javascript:alert(1)', 'not-https'],
  ['http://models.example/v1', 'not-https'],
  ['http://127.1/v1', 'not-https'],
  ['http://0x7f.1/', 'not-https'],
  ['http://2130706433/', 'not-https'],
  ['http://[::1]:8080/', 'not-https'],
  ['http://localhost.evil.example/', 'not-https'],
  ['http://evil.example#@127.0.0.1', 'not-https'],
  ['https://me:secret@models.example/', 'credentials'],
  ['http://localhost@evil.example/', 'not-https'],
  ['https://models.example/v1?key=1', 'query'],
  ['https://models.example/v1#x', 'query'],
])('%s is refused: %s', (typed, why) => {
  expect(parseEndpoint(typed)).toEqual({ ok: false, why });
});
