import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import messages from '@/public/_locales/en/messages.json';
import { LINT_LANGS } from './langs';
import { makeLintInput } from '@/utils/core/testing/requests';
import { CHECK_CODES, checkInfo, isCheckCode } from './check-codes';
import { ENGLISH } from './fixtures/english';
import { MORE_CASES } from './fixtures/more-langs';
import { REPLY_CASES as FIRST_CASES, type ReplyCase } from './fixtures/replies';
import { lintReply } from './lint';
import { CHECKS } from './registry';
import { LINT_WORDS } from './words/words';
import { lintWordsSchema } from './words/schema';

const lint = (text: string, { lang, parts }: Pick<ReplyCase, 'lang' | 'parts'>) =>
  lintReply(makeLintInput(text, { lang, ...parts, post: { lang, ...parts?.post } }));
const shown = (text: string) => [text.slice(0, 60), text] as const;
const REPLY_CASES = [...FIRST_CASES, ...MORE_CASES];
const codes = [...new Set(REPLY_CASES.map(({ code }) => code))];

describe('every case', () => {
  test.each(REPLY_CASES.map((row) => [row.code, row.bad.slice(0, 60), row] as const))(
    '%s: %s',
    (code, _, row) => {
      const problem = lint(row.bad, row).find((found) => found.code === code);
      expect(problem).toBeDefined();
      if (row.at !== undefined) expect(row.bad.slice(problem?.start, problem?.end)).toBe(row.at);
      if (row.fixed !== undefined) expect(problem?.fix?.()).toBe(row.fixed);
      const quiet = lint(row.good, row).map((found) => found.code);
      if (code !== 'held') expect(quiet).not.toContain(code);
    },
  );
});

describe.each(CHECK_CODES)('%s in English', (code) => {
  const { bad, good, parts } = ENGLISH[code];
  const said = (text: string) => lint(text, { lang: 'en', parts }).map((problem) => problem.code);
  test.each(bad.map(shown))('speaks at: %s', (_, text) => expect(said(text)).toContain(code));
  test.each(good.map(shown))('is silent at: %s', (_, text) => expect(said(text)).not.toContain(code));
});

describe('codes', () => {
  test('are those of the table', () => expect(codes.filter((code) => !isCheckCode(code))).toEqual([]));

  test('each has words for the agent, and words for its fix', () => {
    const known = new Set(Object.keys(messages));
    const key = (code: string) => `lint_${code.replaceAll('-', '_')}`;
    expect(CHECK_CODES.filter((code) => !known.has(key(code)))).toEqual([]);
    const mendable = REPLY_CASES.filter(({ fixed }) => fixed !== undefined).map(({ code }) => code);
    expect([...new Set(mendable)].filter((code) => !known.has(`${key(code)}_fix`))).toEqual([]);
  });

  test('each with words in the locale file is in the table', () => {
    const told = Object.keys(messages)
      .filter((name) => name.startsWith('lint_') && !name.endsWith('_fix'))
      .map((name) => name.slice(5).replaceAll('_', '-'));
    expect(told.filter((code) => !isCheckCode(code))).toEqual([]);
  });

  test.each(CHECK_CODES)('%s has a case in every language it works by words in', (code) => {
    const { langs } = checkInfo(code);
    const wanted = langs === 'any' ? [] : langs === 'words' ? LINT_LANGS : langs;
    const told = REPLY_CASES.filter((row) => row.code === code).map(({ lang }) => lang ?? 'en');
    expect(wanted.filter((lang) => !told.includes(lang))).toEqual([]);
  });
});

test.each(LINT_LANGS)('the words of %s fit their schema', (lang) =>
  expect(v.safeParse(lintWordsSchema, LINT_WORDS[lang]).issues).toBeUndefined(),
);

describe('lintReply', () => {
  test('a good reply has nothing against it', () => {
    const text =
      "Hi Dana, we're sorry your headphones still haven't arrived. Please message us here so we can look: https://larkspur.example/dm ^AB";
    expect(lintReply(makeLintInput(text))).toEqual([]);
  });

  test('worst first', () => {
    const severities = lintReply(makeLintInput('I WILL REFUND you {name}!')).map(({ severity }) => severity);
    const order = { block: 0, warn: 1, note: 2 };
    expect(severities).toEqual(severities.toSorted((a, b) => order[a] - order[b]));
    expect(new Set(severities).size).toBe(3);
  });

  test('an empty reply has that one problem', () =>
    expect(lintReply(makeLintInput('  ')).map(({ code }) => code)).toEqual(['empty']));

  test('in a grave matter silence is no fault', () => {
    const codesOf = lintReply(makeLintInput('Noted.', { finding: { risks: ['legal'] } })).map(
      ({ code }) => code,
    );
    for (const code of ['no-next-step', 'no-acknowledgement', 'no-apology'])
      expect(codesOf).not.toContain(code);
  });

  test('a reply in a language without words is read with the English ones', () => {
    const found = lintReply(makeLintInput('We will refund you.', { lang: 'pl' })).map(({ code }) => code);
    expect(found).toContain('promises-money');
  });

  test(
    'offsets lie in the text and fixes mend: any text, any language, never throws',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 400 }),
            fc
              .array(fc.constantFrom(...REPLY_CASES.map(({ bad }) => bad)), { maxLength: 4 })
              .map((list) => list.join(' ')),
          ),
          fc.constantFrom(...LINT_LANGS, 'pl', ''),
          (text, lang) => {
            for (const { start, end, fix, severity, code } of lintReply(makeLintInput(text, { lang }))) {
              expect(start === undefined || (start >= 0 && start < (end ?? 0))).toBe(true);
              expect(end === undefined || end <= text.length).toBe(true);
              expect(fix?.(), code).not.toBe(text);
              expect(['block', 'warn', 'note']).toContain(severity);
            }
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});

test('every check is in the registry once', () => expect(new Set(CHECKS).size).toBe(CHECKS.length));
