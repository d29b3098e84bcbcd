/** Every word the agent can be shown is in the locale file, and nothing in it is left over. */
import { describe, expect, test } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { INTENTS, RISKS, SEVERITIES, TOPICS, ABOUT_BRAND } from '@/utils/core/detect/finding';
import { CASE_STATUSES } from '@/utils/core/cases/case';
import { ENGINE_PROBLEMS } from '@/utils/core/reply/draft';
import { PRIORITIES } from '@/utils/core/rules/schema';
import { ERROR_CODES, insertOutcomeSchema } from '@/utils/messaging/protocol';
import { projectFiles, readSource } from './source-files';

const keys = Object.keys(messages);
const known = new Set(keys);
const sources = projectFiles(/^(entrypoints|components|utils)\/.*\.(ts|tsx|html)$|^wxt\.config\.ts$/).map(
  readSource,
);
const source = sources.join('\n');
const outcomes = insertOutcomeSchema.options.map((option) => option.entries.kind.literal);
const key = (prefix: string, code: string): string => `${prefix}_${code.replaceAll('-', '_')}`;

describe('every code has words', () => {
  test.each([
    ['intent', INTENTS],
    ['severity', SEVERITIES],
    ['topic', TOPICS],
    ['risk', RISKS],
    ['aboutBrand', ABOUT_BRAND],
    ['status', CASE_STATUSES],
    ['priority', PRIORITIES],
  ])('%s', (prefix, codes) => {
    expect(codes.map((code) => key(prefix, code)).filter((name) => !known.has(name))).toEqual([]);
  });
  test.each([
    ['engine', ENGINE_PROBLEMS],
    ['error', ERROR_CODES],
    ['insert', outcomes],
  ])('%s, and what to do next', (prefix, codes) => {
    const wanted = codes.flatMap((code) => [key(prefix, code), `${key(prefix, code)}_next`]);
    expect(wanted.filter((name) => !known.has(name))).toEqual([]);
  });
});

test('every key asked for by name exists', () => {
  const asked = [...source.matchAll(/\bt\(\s*'([A-Za-z0-9_]+)'/g)].map((match) => match[1] ?? '');
  expect([...new Set(asked)].filter((name) => !known.has(name))).toEqual([]);
});

test('no words nobody asks for', () => {
  // A code made at run time: its prefix stands as a literal in a file that calls `tCode`.
  const coded = sources.filter((text) => text.includes('tCode(')).join('\n');
  const prefixes = new Set(
    [...coded.matchAll(/'([A-Za-z0-9_]+)'|`([A-Za-z0-9_]+)_\$\{/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    ),
  );
  const isCoded = (name: string) =>
    [...name.matchAll(/_/g)].some((mark) => prefixes.has(name.slice(0, mark.index)));
  const unused = keys.filter(
    (name) => !source.includes(`'${name}'`) && !source.includes(`__MSG_${name}__`) && !isCoded(name),
  );
  expect(unused).toEqual([]);
}, 30_000);

test('plain words: no exclamation marks, nothing empty', () => {
  const loud = Object.entries(messages).filter(
    ([, { message }]) => message.includes('!') || message.trim() === '',
  );
  expect(loud.map(([name]) => name)).toEqual([]);
});
