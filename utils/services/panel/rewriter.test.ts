import { computed, signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Problem } from '@/utils/core/lint/problem';
import type { Draft } from '@/utils/core/reply/draft';
import { makeLintInput, makeRequest } from '@/utils/core/testing/requests';
import type { ModelTask } from './ask-model';
import { createPanelMemory } from './panel-memory';
import type { ReplyText } from './reply-text';
import { createRewriter, type RewriteChoice } from './rewriter';
import { createWorkStore } from './work-store';

const DRAFT: Draft = {
  id: 'd',
  source: 'playbook',
  engine: 'playbook',
  approach: 'direct',
  text: 'Hello Dana, sorry about that.',
  lang: 'en',
  moves: [],
  notes: [],
};
const fixable: Problem = { code: 'markup', severity: 'warn', fix: () => 'x' };
const grave: Problem = { code: 'blame', severity: 'warn' };

beforeEach(() => fakeBrowser.reset());

async function setUp(
  parts: { model?: boolean; problems?: Problem[]; postLang?: string; rule?: string } = {},
) {
  const store = createWorkStore('x:1', createPanelMemory(), () => expect.fail('not saved'));
  await Promise.resolve();
  for (let tries = 0; !store.work.value && tries < 50; tries += 1)
    await new Promise((go) => setTimeout(go, 1));
  const tasks: ModelTask[] = [];
  const text = computed(() => store.work.value?.texts['d'] ?? DRAFT.text);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parts that are read
  const reply = {
    chosen: signal('d'),
    draft: signal(DRAFT),
    text,
    lang: signal('en'),
    problems: signal(parts.problems ?? []),
  } as unknown as ReplyText;
  const rewriter = createRewriter({
    store,
    reply,
    drafts: signal([DRAFT]),
    hasModel: () => parts.model ?? false,
    request: () => makeRequest({ post: { lang: parts.postLang ?? 'en' } }),
    lint: () => makeLintInput(''),
    writer: signal({ rewriteByHand: () => parts.rule }),
    askModel: (task) => tasks.push(task),
  });
  const hints = () =>
    Object.fromEntries(rewriter.choices.value.map(({ kind, by, hint }: RewriteChoice) => [kind, hint ?? by]));
  return { rewriter, tasks, text, hints };
}

describe('what is offered', () => {
  it('without a model: what a rule can do; the rest says why not', async () => {
    expect((await setUp()).hints()).toEqual({
      shorter: 'rule',
      warmer: 'rule',
      formal: 'rule',
      language: 'same-language',
      mend: 'clean',
    });
    expect((await setUp({ postLang: 'sv', problems: [grave] })).hints()).toMatchObject({
      language: 'no-model',
      mend: 'no-model',
    });
  });

  it('with a model: everything; what a rule mends whole stays on this machine', async () => {
    expect((await setUp({ model: true, postLang: 'sv', problems: [fixable] })).hints()).toEqual({
      shorter: 'model',
      warmer: 'model',
      formal: 'model',
      language: 'model',
      mend: 'rule',
    });
    expect((await setUp({ model: true, problems: [grave, fixable] })).hints()).toMatchObject({
      mend: 'model',
    });
  });
});

it('a rule changes the text, and Undo takes it back step by step', async () => {
  const { rewriter, text } = await setUp({ rule: 'Sorry, Dana.' });
  rewriter.rewrite('shorter');
  expect(text.value).toBe('Sorry, Dana.');
  expect(rewriter.last.value?.kind).toBe('shorter');
  rewriter.undo();
  expect(text.value).toBe(DRAFT.text);
  expect(rewriter.last.value).toBeUndefined();
});

it('says when no rule can change anything', async () => {
  const { rewriter, text } = await setUp();
  rewriter.rewrite('formal');
  expect(rewriter.nothing.value).toBe('formal');
  expect(text.value).toBe(DRAFT.text);
});

it('asks the model once, for this draft, and takes its answer', async () => {
  const { rewriter, tasks, text } = await setUp({ model: true, problems: [grave] });
  rewriter.rewrite('mend');
  const [task] = tasks;
  expect(tasks).toHaveLength(1);
  expect(task).toMatchObject({ id: 'd', rewrite: { kind: 'mend', text: DRAFT.text, problems: ['blame'] } });
  if (task?.kind !== 'rewrite') throw new Error('no rewrite was asked for');
  rewriter.take('d', task.rewrite, { ...DRAFT, engine: 'm', text: 'Sorry.', source: 'model' });
  expect(text.value).toBe('Sorry.');
  expect(rewriter.last.value).toMatchObject({ model: 'm', before: DRAFT.text });
  rewriter.take('d', task.rewrite, { ...DRAFT, text: '' });
  expect(text.value).toBe('Sorry.');
});
