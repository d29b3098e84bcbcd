import { describe, expect, it } from 'vitest';
import { tell } from '@/utils/core/testing/tell-case';
import type { Draft, DraftEvent, Engine } from '@/utils/core/reply/draft';
import { defaultSettings } from '@/utils/settings/defaults';
import { createAskModel } from './ask-model';
import { replyRequest } from './reply-request';

const settings = defaultSettings();
const { row } = tell({ id: '1', name: 'Ana', text: 'late again', minutesAgo: 5 }, Date.UTC(2026, 4, 20));
const request = replyRequest({ row, earlier: [], lately: [], settings, avoid: [], round: 0 });
const draft = (text: string): Draft => ({
  id: 'm1',
  source: 'model',
  engine: 'llama',
  approach: 'model',
  text,
  lang: 'en',
  moves: [],
  notes: [],
});
const says = (text: string): DraftEvent => ({ kind: 'draft', draft: draft(text) });

function setUp(
  events: readonly DraftEvent[],
  options: {
    consented?: boolean;
    allowed?: boolean | Promise<boolean>;
    waits?: Promise<void>;
    broken?: boolean;
  } = {},
) {
  const seen: Draft[] = [];
  const ended: Draft[] = [];
  const faults: unknown[] = [];
  const given: string[] = [];
  const rewritten: string[] = [];
  let loads = 0;
  const engine: Engine = {
    id: 'test',
    async *draft(_, { signal }) {
      for (const event of events) {
        if (signal.aborted) return;
        yield event;
        await options.waits;
      }
    },
  };
  const model = createAskModel({
    settings: () => settings,
    request: () => request,
    mayGo: () => options.consented ?? true,
    letGo: () => given.push('leave'),
    allowHost: async () => options.allowed ?? true,
    loadEngine: async () => {
      loads += 1;
      if (options.broken) throw new Error('no such chunk');
      return engine;
    },
    onDraft: (one) => seen.push(one),
    onEnd: (all) => ended.push(...all),
    onRewritten: (id, { kind }, { text }) => rewritten.push(`${id} ${kind}: ${text}`),
    onFault: (fault) => faults.push(fault),
  });
  return { model, seen, ended, faults, given, rewritten, loads: () => loads };
}

describe('createAskModel', () => {
  it('loads nothing before it is asked', () => {
    expect(setUp([]).loads()).toBe(0);
  });

  it('marks a draft unfinished until the model is done', async () => {
    const { model, seen, ended } = setUp([says('Hi'), says('Hi Ana'), { kind: 'done' }]);
    await model.ask();
    expect(seen.map(({ text, partial }) => [text, partial])).toEqual([
      ['Hi', true],
      ['Hi Ana', true],
      ['Hi Ana', undefined],
    ]);
    expect(ended.map(({ partial }) => partial)).toEqual([undefined]);
    expect(model.state.value).toEqual({ kind: 'idle' });
  });

  it('keeps what was written when the model fails, and says why', async () => {
    const { model, ended } = setUp([says('Hi A'), { kind: 'problem', code: 'stalled', retryable: true }]);
    await model.ask();
    expect(model.state.value).toMatchObject({ kind: 'problem', code: 'stalled' });
    expect(ended).toEqual([{ ...draft('Hi A'), partial: true }]);
  });

  it('reaches no server without the browser’s leave', async () => {
    const { model, loads } = setUp([says('Hi')], { allowed: false });
    await model.ask();
    expect(model.state.value).toMatchObject({ kind: 'problem', code: 'no-permission' });
    expect(loads()).toBe(0);
  });

  it('sends nothing before the agent has agreed; agreeing sends it and is written down', async () => {
    const { model, loads, given, ended } = setUp([says('Hi'), { kind: 'done' }], { consented: false });
    await model.ask();
    expect(model.state.value).toEqual({ kind: 'consent', task: { kind: 'drafts' } });
    model.dismiss();
    await model.agree();
    expect([loads(), given]).toEqual([0, []]);
    await model.ask();
    await model.agree();
    expect([loads(), given, ended.length]).toEqual([1, ['leave'], 1]);
  });

  it('hands over a rewritten draft when it is whole, and half of one never', async () => {
    const task = {
      kind: 'rewrite',
      id: 'own',
      rewrite: { kind: 'shorter', text: 'Hello there', lang: 'en', problems: [] },
    } as const;
    const whole = setUp([says('Hi'), { kind: 'usage', usage: { input: 9, output: 2 } }, { kind: 'done' }]);
    await whole.model.ask(task);
    expect([whole.rewritten, whole.seen, whole.model.usage.value]).toEqual([
      ['own shorter: Hi'],
      [],
      { input: 9, output: 2 },
    ]);
    const half = setUp([says('Hi'), { kind: 'problem', code: 'cut-off', retryable: true }]);
    await half.model.ask(task);
    expect(half.rewritten).toEqual([]);
    expect(half.model.state.value).toMatchObject({ kind: 'problem', task });
  });

  it('stops on the click and keeps what is there', async () => {
    let go = () => {};
    const waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { model, ended } = setUp([says('Hi'), says('Hi Ana'), { kind: 'done' }], { waits });
    const asking = model.ask();
    await Promise.resolve();
    model.stop();
    go();
    await asking;
    expect(ended.map(({ text }) => text)).not.toContain('Hi Ana');
    expect(model.state.value).toEqual({ kind: 'idle' });
  });

  it('reports a fault of ours and can be asked again', async () => {
    const { model, faults } = setUp([], { broken: true });
    await model.ask();
    await model.ask();
    expect(faults).toHaveLength(2);
    expect(model.state.value).toEqual({ kind: 'idle' });
  });

  it('can be stopped while the browser asks for leave', async () => {
    const { model, loads } = setUp([says('Hi')], { allowed: new Promise(() => {}) });
    const asking = model.ask();
    model.stop();
    await asking;
    expect(model.state.value).toEqual({ kind: 'idle' });
    expect(loads()).toBe(0);
  });

  it('asks once at a time', async () => {
    const { model, loads } = setUp([says('Hi'), { kind: 'done' }]);
    await Promise.all([model.ask(), model.ask()]);
    expect(loads()).toBe(1);
  });
});
