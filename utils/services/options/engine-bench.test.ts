import { describe, expect, it } from 'vitest';
import type { DraftEvent, Engine } from '@/utils/core/reply/draft';
import { defaultSettings } from '@/utils/settings/defaults';
import { EXAMPLES } from './data/example-posts';
import { createEngineBench } from './engine-bench';
import { exampleRequest, speakerOf } from './voice-preview';

const [example] = EXAMPLES;
if (!example) throw new Error('no examples');
const request = exampleRequest(example, speakerOf(defaultSettings()));
const draft = (text: string, id = 'a'): DraftEvent => ({
  kind: 'draft',
  draft: {
    id,
    source: 'model',
    engine: 'tiny',
    approach: 'model',
    text,
    lang: 'en',
    moves: [],
    notes: [],
  },
});
const engine = (events: readonly DraftEvent[]): Engine => ({
  id: 'test',
  async *draft() {
    yield* events;
  },
});
let time = 0;
const bench = () => createEngineBench(() => (time += 1500));

describe('createEngineBench', () => {
  it('says which model answered and how long it took', async () => {
    const { test, run } = bench();
    await run(
      Promise.resolve(true),
      async () => engine([draft('Hi'), draft('Hi Dana'), draft('Another', 'b'), { kind: 'done' }]),
      request,
    );
    expect(test.value).toEqual({ kind: 'ok', model: 'tiny', seconds: 1.5, reply: 'Hi Dana' });
  });

  it('does not load the engine when the browser does not allow the host', async () => {
    const { test, run } = bench();
    await run(Promise.resolve(false), () => Promise.reject(new Error('loaded')), request);
    expect(test.value).toEqual({ kind: 'problem', code: 'no-permission' });
  });

  it.each<[string, readonly DraftEvent[]]>([
    ['unauthorised', [{ kind: 'problem', code: 'unauthorised', retryable: false }]],
    ['cut-off', [draft('Hi'), { kind: 'problem', code: 'cut-off', retryable: true }]],
    ['empty', [{ kind: 'done' }]],
  ])('tells %s', async (code, events) => {
    const { test, run } = bench();
    await run(Promise.resolve(true), async () => engine(events), request);
    expect(test.value).toMatchObject({ kind: 'problem', code });
  });

  it('can be stopped, and a late answer says nothing', async () => {
    const { test, run, stop } = bench();
    const running = run(
      Promise.resolve(true),
      async () => {
        stop();
        return engine([draft('Hi'), { kind: 'done' }]);
      },
      request,
    );
    await running;
    expect(test.value).toEqual({ kind: 'none' });
  });

  it('stays usable when loading throws', async () => {
    const { test, run } = bench();
    await expect(
      run(Promise.resolve(true), () => Promise.reject(new Error('no module')), request),
    ).rejects.toThrow();
    expect(test.value).toEqual({ kind: 'none' });
  });
});
