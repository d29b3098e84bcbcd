import { expect, it } from 'vitest';
import { MAX_POST_CHARS } from '@/utils/core/post';
import { capText } from './cap';

it('leaves a short text alone', () => {
  expect(capText('hello')).toBe('hello');
});

it('keeps the first part of a long one', () => {
  expect(capText('x'.repeat(1_000_000))).toHaveLength(MAX_POST_CHARS);
});

it('never ends in half an emoji', () => {
  expect(capText('ab😀', 3)).toBe('ab');
  expect(capText('ab😀', 4)).toBe('ab😀');
});
