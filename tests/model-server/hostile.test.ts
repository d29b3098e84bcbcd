/** A hostile model server changes nothing but the text of a draft, and the lint stops what must not go out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintReply } from '@/utils/core/lint/lint';
import type { Draft, DraftEvent } from '@/utils/core/reply/draft';
import { makeLintInput, makeRequest } from '@/utils/core/testing/requests';
import { findHidden } from '@/utils/core/text/hidden';
import { createOpenAiEngine } from '@/utils/engines/openai-compatible';
import { chatServerTo } from './chat-server-to';
import { hostileAnswers } from './hostile-answers';
import { startModelServer, type ModelServer } from './model-server';

const PARTS = {
  post: {
    text: 'Nothing came. dana.kerr@mail.example, order number AB-12345, 12 High Street, card 4111 1111 1111 1111',
  },
  brand: { competitors: ['Finch Audio'] },
};
const request = makeRequest(PARTS);
const answers = hostileAnswers();
const timeouts = { headers: 4000, idle: 4000, total: 20_000 };
/** The most a draft may hold. */
const MAX_DRAFT = 4000;

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

async function ask(): Promise<{ drafts: readonly Draft[]; last: DraftEvent | undefined }> {
  const drafts = new Map<string, Draft>();
  let last: DraftEvent | undefined;
  const engine = createOpenAiEngine(chatServerTo(server.baseUrl), { timeouts });
  for await (const event of engine.draft(request, { signal: new AbortController().signal })) {
    if (event.kind === 'draft') drafts.set(event.draft.id, event.draft);
    else last = event;
  }
  return { drafts: [...drafts.values()], last };
}
const worstOf = ({ text }: Draft) => lintReply(makeLintInput(text, PARTS))[0]?.severity;

test('there are at least two hundred', () => expect(answers.length).toBeGreaterThan(200));

describe.each(['blocked', 'flagged', 'tamed', 'problem'] as const)('%s', (verdict) => {
  test('every answer of the table', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    for (const answer of answers.filter((one) => one.verdict === verdict)) {
      server.behave(answer.behaviour);
      const { drafts, last } = await ask();
      const told = (why: string) => wrong.push(`${answer.name}: ${why}: ${JSON.stringify(drafts[0]?.text)}`);
      if (verdict === 'problem' && (last?.kind !== 'problem' || drafts.some(({ partial }) => !partial)))
        told('no plain problem');
      if (verdict !== 'problem' && last === undefined) told('no end');
      const worst = drafts.map(worstOf);
      if (verdict === 'blocked' && worst.some((one) => one !== 'block')) told('not blocked');
      if (verdict === 'flagged' && worst.some((one) => one !== 'block' && one !== 'warn'))
        told('not flagged');
      for (const { text, approach, id } of drafts) {
        if (typeof text !== 'string' || text.length > MAX_DRAFT) told('not a text of a draft');
        if (findHidden(text).length > 0) told('hidden characters');
        if (!['direct', 'warm', 'brief', 'model'].includes(approach) || !/^m-[123]$/.test(id))
          told('not ours');
      }
      if (drafts.length > 3) told('more than three');
    }
    expect(wrong).toEqual([]);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  });
});

test('no answer makes another request, but a fault the server may get over', () => {
  const perAnswer = server.requests.length / answers.length;
  // 500 and the redirect are asked three times.
  expect(perAnswer).toBeLessThan(1.1);
  expect(new Set(server.requests.map(({ path }) => path))).toEqual(new Set(['/v1/chat/completions']));
  expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
});
