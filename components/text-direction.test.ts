import { expect, it } from 'vitest';
import { textDirection } from './text-direction';

it.each([
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['en-GB', 'ltr'],
  ['', 'auto'],
  [undefined, 'auto'],
] as const)('%s runs %s', (lang, direction) => {
  expect(textDirection(lang)).toBe(direction);
});
