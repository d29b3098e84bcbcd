import { expect, test } from 'vitest';
import { relativeTimeOf } from './time-line';

test.each([
  ['4d •', '4d'],
  ['6 giorni • Modificato •', '6 giorni'],
  ['with R2D2 Fan • 4h •', '4h'],
  ['now •', 'now'],
  ['1d • edited', '1d'],
  ['٣ أيام •', '٣ أيام'],
  ['5日前・', '5日前・'],
  ['3w', '3w'],
])('%s', (line, time) => {
  expect(relativeTimeOf(line)).toBe(time);
});

test.each(['', '•', 'A line of words that is far too long to be an age'])('"%s" says no time', (line) => {
  expect(relativeTimeOf(line)).toBeUndefined();
});
