import { describe, expect, it } from 'vitest';
import { ageText, casesText, countText, minutesText, slaText } from './format';
import { installWords } from './testing/install-words';

installWords();
const MINUTE = 60_000;
const NOW = Date.UTC(2026, 4, 20, 12);

describe('ageText', () => {
  it.each([
    [0, 'now'],
    [59_999, 'now'],
    [MINUTE, '1 min'],
    [59 * MINUTE, '59 min'],
    [60 * MINUTE, '1 hr'],
    [24 * 60 * MINUTE - 1, '23 hr'],
    [24 * 60 * MINUTE, '1 day'],
    [13 * 24 * 60 * MINUTE, '13 days'],
  ])('%d ms ago is "%s"', (age, words) => {
    expect(ageText(NOW - age, NOW)).toBe(words);
  });

  it('gives the date after two weeks', () => {
    expect(ageText(NOW - 17 * 24 * 60 * MINUTE, NOW)).toBe('May 3');
  });

  it('gives the year as well where the day alone may be of two years', () => {
    expect(ageText(NOW - 300 * 24 * 60 * MINUTE, NOW)).toBe('Jul 24');
    expect(ageText(NOW - 382 * 24 * 60 * MINUTE, NOW)).toBe('May 3, 2025');
  });

  it('says one case and several', () => {
    expect([0, 1, 1204].map(casesText)).toEqual(['0 cases', '1 case', '1,204 cases']);
  });

  it('calls a time ahead of this clock "now"', () => {
    expect(ageText(NOW + 5 * MINUTE, NOW)).toBe('now');
  });
});

describe('minutesText', () => {
  it.each([
    [0, '1 min'],
    [21.9, '21 min'],
    [60, '1 hr'],
    [95, '1 hr 35 min'],
    [47 * 60, '47 hr'],
    [48 * 60, '2 days'],
  ])('%d minutes are "%s"', (minutes, words) => {
    expect(minutesText(minutes)).toBe(words);
  });
});

describe('slaText', () => {
  it.each([
    ['due', 'due in 22 min'],
    ['late', 'late by 22 min'],
    ['met', 'answered in 22 min'],
    ['missed', 'answered 22 min late'],
    ['none', ''],
  ] as const)('%s', (state, words) => {
    expect(slaText({ state, minutes: 22 })).toBe(words);
  });
});

it('groups large counts', () => {
  expect(countText(2608)).toBe('2,608');
});
