import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { voiceSchema } from './schema';
import { signOffText, withoutSignOff, withSignOff } from './sign-off';

test.each([
  ['^{initials}', 'AB', '^AB'],
  ['^{initials}', ' ', ''],
  ['Your Larkspur team', '', 'Your Larkspur team'],
  ['{initials}, Larkspur', 'JD', 'JD, Larkspur'],
  ['', 'AB', ''],
])('%s with %s', (signOff, initials, expected) =>
  expect(signOffText(v.parse(voiceSchema, { signOff }), initials)).toBe(expected),
);

describe('withoutSignOff', () => {
  const voice = (signOff: string) => v.parse(voiceSchema, { signOff });
  test.each([
    ['We are on it. ^CD', '^{initials}', 'We are on it.'],
    ['We are on it. ^CD', '', 'We are on it.'],
    ['We are on it.\n– KL', '^{initials}', 'We are on it.'],
    ['We are on it. /Team KLM', '/Team {initials}', 'We are on it.'],
    ['We are on it. Your Larkspur team', 'Your Larkspur team', 'We are on it.'],
    ['Look at the ^caret and go on', '^{initials}', 'Look at the ^caret and go on'],
    ['We are on it', '^{initials}', 'We are on it'],
  ])('%s', (text, signOff, plain) => expect(withoutSignOff(text, voice(signOff))).toBe(plain));
  test('and back: once, with the agent’s own', () => {
    expect(withSignOff('We are on it.', voice('^{initials}'), 'AB')).toBe('We are on it. ^AB');
    expect(withSignOff('We are on it. ^AB', voice('^{initials}'), 'AB')).toBe('We are on it. ^AB');
    expect(withSignOff('We are on it.', voice('^{initials}'), '')).toBe('We are on it.');
  });
});
