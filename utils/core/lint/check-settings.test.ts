import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { makeLintInput } from '@/utils/core/testing/requests';
import { CHECK_CODES, checkInfo, isFixed, uncheckedIn } from './check-codes';
import {
  checkSettingsSchema,
  levelOf,
  levelsOf,
  readCheckSettings,
  type CheckSettings,
} from './check-settings';
import { lintReply } from './lint';

const FIXED = CHECK_CODES.filter(isFixed);
const levels = (text: string, checks?: CheckSettings) =>
  Object.fromEntries(
    lintReply({ ...makeLintInput(text), checks }).map(({ code, severity }) => [code, severity]),
  );

test('personal data in public, account facts and liability are nobody’s to allow', () =>
  expect(FIXED).toEqual(
    expect.arrayContaining(['repeats-personal-data', 'asks-personal-data', 'account-facts', 'admission']),
  ));

describe('the brand’s word', () => {
  const text = 'We will refund you. Calm down. This was our fault.';
  test('changes how grave a check is, or silences it', () => {
    expect(levels(text)).toMatchObject({ 'promises-money': 'block', blame: 'warn' });
    const own = levels(text, { 'promises-money': 'note', blame: 'off' });
    expect(own).toMatchObject({ 'promises-money': 'note' });
    expect(own).not.toHaveProperty('blame');
  });
  test('moves nothing that is fixed', () => {
    const all = Object.fromEntries(CHECK_CODES.map((code) => [code, 'off']));
    expect(levels(text, all)).toMatchObject({ admission: 'block' });
  });
  test('makes an apology for the feeling milder, not silent', () => {
    expect(levelOf('non-apology', { 'non-apology': 'note' })).toBe('note');
    expect(levelOf('non-apology', { 'non-apology': 'off' })).toBe('warn');
  });
});

describe('the schema', () => {
  test.each([
    [{}, true],
    [{ blame: 'off', 'too-long': 'warn' }, true],
    [{ blame: 'loud' }, false],
    [{ 'too-long': 'off' }, false],
    [{ blame: null }, false],
  ])('%j: %s', (value, fits) => expect(v.safeParse(checkSettingsSchema, value).success).toBe(fits));

  test('has no entry for what is fixed', () =>
    expect(Object.keys(checkSettingsSchema.entries)).toEqual(
      CHECK_CODES.filter((code) => !FIXED.includes(code)),
    ));
});

test.each([
  [
    { blame: 'note', banned: 'loud', 'no-such': 'off', admission: 'off' },
    { blame: 'note' },
    ['banned', 'no-such', 'admission'],
  ],
  [undefined, {}, []],
  ['block', {}, []],
  [JSON.parse('{"__proto__": {"blame": "off"}, "emoji": "off"}'), { emoji: 'off' }, ['__proto__']],
])('at rest, %j gives %j', (value, settings, leftOut) =>
  expect(readCheckSettings(value)).toEqual({ settings, leftOut }),
);

test('the default is always one of the levels', () => {
  for (const code of CHECK_CODES) expect(levelsOf(code)).toContain(checkInfo(code).severity);
});

describe('what is not checked', () => {
  test.each([
    ['en', []],
    ['', []],
    ['nl', ['reading-grade']],
    ['it', ['person', 'reading-grade']],
  ])('in %s', (lang, codes) => expect(uncheckedIn(lang)).toEqual(codes));
  test('without words for the language: every check by words', () => {
    expect(uncheckedIn('pl')).toEqual(expect.arrayContaining(['promises-money', 'blame', 'no-next-step']));
    expect(uncheckedIn('pl')).not.toContain('emoji');
    expect(uncheckedIn('pl')).not.toContain('contractions');
  });
});
