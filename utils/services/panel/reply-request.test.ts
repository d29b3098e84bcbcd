import { describe, expect, it } from 'vitest';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import { defaultSettings } from '@/utils/settings/defaults';
import { lintInput, replyLang, replyRequest } from './reply-request';

const NOW = Date.UTC(2026, 4, 20);
const story: Story = { id: '1', name: 'Ana', text: 'late again', minutesAgo: 5 };
const { row } = tell(story, NOW);
const before = tell(
  {
    ...story,
    id: '2',
    later: [{ type: 'inserted', text: 'Old reply', source: 'own', overrides: [], via: 'box' }],
  },
  NOW,
);
const settings = defaultSettings();
const plain = { row, earlier: [], lately: [], settings, avoid: [], round: 0 };

describe('replyRequest', () => {
  it('gives the same seed for the same round, another for the next', () => {
    expect(replyRequest(plain).seed).toBe(replyRequest(plain).seed);
    expect(replyRequest({ ...plain, round: 1 }).seed).not.toBe(replyRequest(plain).seed);
  });

  it('names what was shown before what was answered earlier, ten at most', () => {
    const avoid = Array.from({ length: 12 }, (_, at) => `text ${at}`);
    expect(replyRequest({ ...plain, earlier: [before.row], avoid: ['shown'] }).earlier).toEqual([
      'shown',
      'Old reply',
    ]);
    expect(replyRequest({ ...plain, avoid }).earlier).toHaveLength(10);
  });

  it('holds nothing of the settings but voice, brand and initials', () => {
    expect(Object.keys(replyRequest(plain)).toSorted()).toEqual(
      ['brand', 'decision', 'earlier', 'finding', 'initials', 'lately', 'post', 'seed', 'voice'].toSorted(),
    );
  });
});

it('tells the lint what the brand has already said in the thread', () => {
  const { row: answered, events } = tell(
    { ...story, later: [{ type: 'replied', text: 'We are on it', repliedAt: NOW }] },
    NOW,
  );
  expect(lintInput('Hi', 'en', answered, events, settings).posted).toEqual(['We are on it']);
});

it.each([
  [{ lang: 'pt-BR' }, 'pt'],
  [{ lang: undefined }, 'en'],
] as const)('writes in the language of the post: %o', (finding, lang) => {
  expect(replyLang(tell({ ...story, finding }, NOW).row, settings)).toBe(lang);
});
