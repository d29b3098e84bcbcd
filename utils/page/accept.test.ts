import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '@/utils/messaging/protocol';
import { acceptOrder } from './accept';

const KEY = 'x:12';
const INSERT = { keys: [KEY], text: 'Hi', ifDraft: 'ask' };

/** The schemas are the contract; the hand-written check must say the same of each of these. */
const INPUTS: Record<string, unknown[]> = {
  'site.configure': [
    { on: true, marker: false },
    { on: true },
    { on: 'true', marker: false },
    {},
    null,
    'on',
    [],
  ],
  'composer.insert': [
    INSERT,
    { ...INSERT, ifDraft: 'append' },
    { ...INSERT, ifDraft: 'send' },
    { ...INSERT, keys: [] },
    { ...INSERT, keys: ['nowhere:1'] },
    { ...INSERT, keys: [`x:${'1'.repeat(400)}`] },
    { ...INSERT, keys: KEY },
    { ...INSERT, text: 7 },
    { ...INSERT, text: 'a'.repeat(25_001) },
    { ...INSERT, text: '' },
    undefined,
  ],
  'thread.read': [{ keys: [KEY] }, { keys: [] }, { keys: [1] }, { keys: undefined }, 3],
};

describe('acceptOrder', () => {
  it.each([
    ['site.configure', PROTOCOL['site.configure'].input],
    ['composer.insert', PROTOCOL['composer.insert'].input],
    ['thread.read', PROTOCOL['thread.read'].input],
  ])('judges %s as the schema does', (name, schema) => {
    for (const input of INPUTS[name] ?? []) {
      const order = acceptOrder({ amends: name, input });
      expect(order !== 'bad', JSON.stringify(input)).toBe(v.safeParse(schema, input).success);
    }
  });

  it('knows every message the worker sends, and no other', () => {
    const fromWorker = Object.entries(PROTOCOL).filter(([, message]) => message.from === 'worker');
    expect(fromWorker.map(([name]) => name)).toEqual(Object.keys(INPUTS));
    expect(acceptOrder({ amends: 'settings.save', input: {} })).toBe('bad');
  });

  it('drops what it does not know, and ignores what is not ours', () => {
    expect(acceptOrder({ amends: 'thread.read', input: { keys: [KEY], more: 1 } })).toEqual({
      name: 'thread.read',
      input: { keys: [KEY] },
    });
    for (const raw of [undefined, null, 'hello', {}, { amends: 1 }, { type: 'x' }]) {
      expect(acceptOrder(raw)).toBeUndefined();
    }
  });
});
