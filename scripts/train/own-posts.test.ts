import { describe, expect, it } from 'vitest';
import { INTENTS } from '@/utils/core/detect/finding';
import { ownPosts } from './own-posts';

const parts = { train: ownPosts('train'), dev: ownPosts('dev') };
const all = [...parts.train, ...parts.dev];
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('posts written for training', () => {
  it('have a label, and an intent that agrees with it', () => {
    const odd = all.filter(
      ({ label, intent }) =>
        label === undefined ||
        (intent !== '' && !INTENTS.some((one) => one === intent)) ||
        (label === 1) !== (intent === 'complaint'),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('are measured on none that were learned from', () => {
    const learned = new Set(parts.train.map(({ text }) => plain(text)));
    expect(parts.dev.filter(({ text }) => learned.has(plain(text))).map(({ id }) => id)).toEqual([]);
  });

  it('are each told apart', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => plain(text))).size).toBe(all.length);
  });

  it('keep the line breaks they were written with', () => {
    expect(all.some(({ text }) => text.includes('\n\n'))).toBe(true);
    expect(all.some(({ text }) => text.includes('\\n'))).toBe(false);
  });
});
