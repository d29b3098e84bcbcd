// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { postKey } from '@/utils/core/post';
import type { ReadResult } from './adapter';
import { createHealth } from './health';

const read: ReadResult = {
  kind: 'post',
  post: {
    key: postKey('x', '1'),
    aliases: [],
    site: 'x',
    kind: 'post',
    author: { name: 'Dana' },
    text: '',
    metrics: {},
    media: [],
  },
  used: { id: 'time-link', text: 'testid' },
};

it('counts each element once, by how it was read last', () => {
  const health = createHealth();
  const [first, second, third] = [1, 2, 3].map(() => document.createElement('article'));
  if (!first || !second || !third) throw new Error('no elements');
  health.note(first, read);
  health.note(first, read);
  health.note(second, { kind: 'skip', reason: 'placeholder' });
  health.note(second, read);
  health.note(third, { kind: 'skip', reason: 'no-id' });
  expect(health.report('x', 'home')).toEqual({
    site: 'x',
    pageKind: 'home',
    found: 3,
    read: 2,
    skipped: { 'no-id': 1 },
    strategies: { 'id:time-link': 2, 'text:testid': 2 },
  });
});

it('counts what an adapter throws under its name', () => {
  const health = createHealth();
  const element = document.createElement('article');
  health.noteError(element, new RangeError('a secret of the page'));
  const report = health.report('x', 'home');
  expect(report).toMatchObject({
    found: 1,
    read: 0,
    skipped: { unavailable: 1 },
    strategies: { 'error:RangeError': 1 },
  });
  expect(JSON.stringify(report)).not.toContain('secret');
});
