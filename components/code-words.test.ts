/** Codes made at run time have words: nothing may be shown to an agent as a bare code. */
import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { CASE_STATUSES } from '@/utils/core/cases/case';
import { ENGINE_PROBLEMS } from '@/utils/core/reply/draft';
import { PRIORITIES } from '@/utils/core/rules/schema';
import { ERROR_CODES, insertOutcomeSchema } from '@/utils/messaging/protocol';

const kinds = insertOutcomeSchema.options.map((option) => option.entries.kind.literal);
const keys = new Set(Object.keys(messages));

describe.each([
  ['error', ERROR_CODES, true],
  ['engine', ENGINE_PROBLEMS, true],
  ['insert', kinds, true],
  ['status', CASE_STATUSES, false],
  ['priority', PRIORITIES, false],
] as const)('%s', (prefix, codes, withNext) => {
  it.each([...codes])('%s', (code) => {
    const key = `${prefix}_${code.replaceAll('-', '_')}`;
    expect(keys).toContain(key);
    if (withNext) expect(keys).toContain(`${key}_next`);
  });
});

it('shouts nowhere', () => {
  const loud = Object.entries(messages).filter(([, { message }]) => message.includes('!'));
  expect(loud).toEqual([]);
});
