import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '@/utils/core/reply/draft';
import { tell } from '@/utils/core/testing/tell-case';
import { defaultSettings } from '@/utils/settings/defaults';
import { createPlaybookDrafts } from './playbook-drafts';
import { replyRequest } from './reply-request';
import type { Writer } from './writer';

const { row } = tell({ id: '1', name: 'Ana', text: 'late again', minutesAgo: 5 }, Date.UTC(2026, 4, 20));
const request = replyRequest({
  row,
  earlier: [],
  lately: [],
  settings: defaultSettings(),
  avoid: [],
  round: 0,
});
const draft: Draft = {
  id: 'a',
  source: 'playbook',
  engine: 'playbook',
  approach: 'direct',
  text: 'Sorry, Ana',
  lang: 'en',
  moves: [],
  notes: [],
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('has nothing until the writer is there and the case was painted', () => {
  const writer = signal<Pick<Writer, 'draftReplies'> | undefined>(undefined);
  const made = createPlaybookDrafts(() => request, writer);
  vi.runAllTimers();
  expect(made.drafts.value).toBeUndefined();
  writer.value = { draftReplies: () => [draft] };
  expect(made.drafts.value).toBeUndefined();
  vi.runAllTimers();
  expect(made.drafts.value).toEqual([draft]);
  made.stop();
});

it('ends the waiting when the playbook fails, and does not hide that it failed', () => {
  const draftReplies = () => {
    throw new Error('no line fits');
  };
  const made = createPlaybookDrafts(() => request, signal({ draftReplies }));
  expect(() => vi.runAllTimers()).toThrow('no line fits');
  expect(made.drafts.value).toEqual([]);
  made.stop();
});
