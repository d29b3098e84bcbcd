import { describe, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { tell, type Later } from '@/utils/core/testing/tell-case';
import { firedWords, timelineWords } from './timeline-words';

installWords();

const NOW = Date.UTC(2026, 2, 5);
const wordsOf = (later: Later) => {
  const { row, events } = tell(
    { id: '1', name: 'Mira', text: 'It broke', minutesAgo: 60, later: [later] },
    NOW,
  );
  return events.map((event) => timelineWords(event, row.postedAt)).at(-1);
};

describe('timelineWords', () => {
  it.each<[string, Later]>([
    [
      "Your brand's reply was seen, 21 min after the post",
      { type: 'replied', text: 'Hi', repliedAt: NOW - 39 * 60_000 },
    ],
    ['Tagged “refund” and “vip”', { type: 'tagged', add: ['refund', 'vip'], remove: [] }],
    ['Tagged “refund”. Tag removed: “vip”', { type: 'tagged', add: ['refund'], remove: ['vip'] }],
    ['Escalated to Legal: please look', { type: 'escalated', to: 'Legal', note: 'please look' }],
    ['Noted as question', { type: 'relabelled', intent: 'question' }],
  ])('%s', (words, later) => {
    expect(wordsOf(later)).toBe(words);
  });

  it('begins with what it was found to be', () => {
    const { row, events } = tell({ id: '1', name: 'Mira', text: 'It broke', minutesAgo: 60 }, NOW);
    expect(events.map((event) => timelineWords(event, row.postedAt))).toEqual([
      'Found on the page, reads as complaint (strong)',
    ]);
  });
});

it('says why each rule fired', () => {
  expect(
    firedWords({
      priority: 'high',
      tags: [],
      fired: [
        { id: 'a', name: 'Safety', because: [{ op: 'in', field: 'topic', values: ['safety'] }] },
        { id: 'b', name: 'Old', because: [] },
      ],
    }),
  ).toEqual(['Rule “Safety” fired because topic is safety.', 'Rule “Old” fired.']);
});
