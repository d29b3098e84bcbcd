import { describe, expect, test } from 'vitest';
import type { DraftEvent } from '@/utils/core/reply/draft';
import { makeRequest } from '@/utils/core/testing/requests';
import { createBuiltInEngine } from './built-in-engine';
import { builtInState, findBuiltIn, type BuiltInCreate, type BuiltInModel } from './built-in-model';

const ANSWER = JSON.stringify({
  direct: 'Hi [name], sorry.',
  warm: 'That wait is long.',
  brief: 'We look now.',
});

type Fake = {
  readonly state?: (langs: readonly string[]) => string;
  readonly pieces?: readonly string[];
  readonly download?: readonly number[];
  readonly fails?: Error;
  /** The stream never ends. */
  readonly hangs?: boolean;
  readonly breaks?: Error;
};

/** Plays the documented interface. */
function fakeModel(fake: Fake = {}) {
  const created: BuiltInCreate[] = [];
  const prompted: string[] = [];
  let destroyed = 0;
  const model: BuiltInModel = {
    availability: async (wants) =>
      fake.state?.(wants?.expectedOutputs?.flatMap(({ languages }) => languages) ?? []) ?? 'available',
    async create(options) {
      created.push(options);
      options.monitor?.({
        addEventListener: (_, listener) => fake.download?.forEach((loaded) => listener({ loaded })),
      });
      await Promise.resolve();
      if (fake.fails) throw fake.fails;
      options.signal?.throwIfAborted();
      return {
        promptStreaming(text) {
          prompted.push(text);
          return new ReadableStream<string>({
            start(controller) {
              for (const piece of fake.pieces ?? ANSWER.match(/.{1,9}/gs) ?? []) controller.enqueue(piece);
              if (fake.breaks) controller.error(fake.breaks);
              else if (!fake.hangs) controller.close();
            },
          });
        },
        destroy: () => {
          destroyed += 1;
        },
      };
    },
  };
  return { model, created, prompted, destroyed: () => destroyed };
}

async function ask(model: BuiltInModel, signal = new AbortController().signal, lang = 'en') {
  const events: DraftEvent[] = [];
  const request = makeRequest({ post: { lang, text: 'Nothing came, jo@mail.example' } });
  for await (const event of createBuiltInEngine(model, 100).draft(request, { signal })) events.push(event);
  return events;
}

test('found only where the interface is', () => {
  expect(findBuiltIn({})).toBeUndefined();
  expect(findBuiltIn({ LanguageModel: {} })).toBeUndefined();
  const { model } = fakeModel();
  expect(findBuiltIn({ LanguageModel: model })).toBe(model);
});

test('an answer nobody knows counts as unavailable', async () =>
  expect(await builtInState(fakeModel({ state: () => 'readily' }).model)).toBe('unavailable'));

describe('drafts', () => {
  test('grow as they are written, by the same prompt as of any model, and the session is given back', async () => {
    const fake = fakeModel();
    const events = await ask(fake.model);
    expect(events.at(-1)).toEqual({ kind: 'done' });
    const texts = new Map(
      events.flatMap((event) => (event.kind === 'draft' ? [[event.draft.id, event.draft]] : [])),
    );
    expect([...texts.values()].map(({ approach, text }) => [approach, text])).toEqual([
      ['direct', 'Hi Dana, sorry.'],
      ['warm', 'That wait is long.'],
      ['brief', 'We look now.'],
    ]);
    expect(fake.prompted[0]).not.toContain('jo@mail.example');
    expect(fake.created[0]?.initialPrompts[0]).toMatchObject({ role: 'system' });
    expect(fake.destroyed()).toBe(1);
  });

  test('a download is told as it comes', async () => {
    const fake = fakeModel({ state: () => 'downloadable', download: [0, 0.5, 1] });
    const events = await ask(fake.model);
    expect(events.filter(({ kind }) => kind === 'download')).toEqual(
      [0, 0.5, 1].map((done) => ({ kind: 'download', done })),
    );
    expect(events.at(-1)).toEqual({ kind: 'done' });
  });

  test('one draft rewritten', async () => {
    const fake = fakeModel({ pieces: ['{"reply":"Sho', 'rter."}'] });
    const rewrite = { kind: 'shorter', text: 'Much longer', lang: 'en', problems: [] } as const;
    const { signal } = new AbortController();
    const events: DraftEvent[] = [];
    for await (const event of createBuiltInEngine(fake.model).draft(makeRequest(), { signal, rewrite }))
      events.push(event);
    expect(events.findLast(({ kind }) => kind === 'draft')).toMatchObject({ draft: { text: 'Shorter.' } });
  });
});

const named = (name: string) => Object.assign(new Error('the browser says no'), { name });

describe('where it is not to be had, it says why', () => {
  test.each<[string, Fake, string]>([
    ['no model at all', { state: () => 'unavailable' }, 'no-built-in'],
    [
      'not in this language',
      { state: (langs) => (langs.includes('de') ? 'unavailable' : 'available') },
      'built-in-language',
    ],
    ['the download fails', { state: () => 'downloadable', fails: named('NetworkError') }, 'download-failed'],
    ['the prompt is too long', { fails: named('QuotaExceededError') }, 'too-long'],
    ['a language refused later', { breaks: named('NotSupportedError') }, 'built-in-language'],
    ['it breaks in the middle', { pieces: ['{"dir'], breaks: named('UnknownError') }, 'nonsense'],
    ['it falls silent', { pieces: ['{"dir'], hangs: true }, 'stalled'],
    ['it talks nonsense', { pieces: ['I cannot'] }, 'nonsense'],
    ['it never ends', { pieces: Array.from({ length: 50 }, () => 'a'.repeat(1000)) }, 'nonsense'],
  ])('%s', async (_, fake, code) => {
    const events = await ask(fakeModel(fake).model, undefined, 'de');
    expect(events.at(-1)).toMatchObject({ kind: 'problem', code });
  });

  test('stopped, it ends without a word', async () => {
    expect(await ask(fakeModel().model, AbortSignal.abort())).toEqual([]);
    const abort = new AbortController();
    const fake = fakeModel({ state: () => 'downloadable', fails: named('AbortError') });
    const asking = ask(fake.model, abort.signal);
    abort.abort();
    expect(await asking).toEqual([]);
  });
});
