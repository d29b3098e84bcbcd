import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from './panel-keys';

const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  typing: false,
  composing: false,
  ...rest,
});

describe('commandOf', () => {
  it.each([
    ['j', { kind: 'move', step: 1 }],
    ['ArrowDown', { kind: 'move', step: 1 }],
    ['k', { kind: 'move', step: -1 }],
    ['/', { kind: 'search' }],
    ['?', { kind: 'help' }],
    ['e', undefined],
    ['1', undefined],
    ['Escape', undefined],
  ])('in the list %s', (key, command) => {
    expect(commandOf(press(key), 'list')).toEqual(command);
  });

  it.each([
    ['Escape', { kind: 'back' }],
    ['ArrowLeft', { kind: 'back' }],
    ['1', { kind: 'choose', index: 0 }],
    ['4', { kind: 'choose', index: 3 }],
    ['E', { kind: 'edit' }],
    ['?', { kind: 'help' }],
    ['j', undefined],
    ['0', undefined],
  ])('in a case %s', (key, command) => {
    expect(commandOf(press(key), 'case')).toEqual(command);
  });

  it('keeps single keys to the field one types in, but for Escape', () => {
    for (const key of ['j', '?', '1', 'e', '/', 'ArrowLeft'])
      expect(commandOf(press(key, { typing: true }), 'case')).toBeUndefined();
    expect(commandOf(press('Escape', { typing: true }), 'case')).toEqual({ kind: 'leave-field' });
  });

  it.each(['ctrl', 'meta'] as const)('inserts with %s and Enter, also while typing', (modifier) => {
    expect(commandOf(press('Enter', { [modifier]: true, typing: true }), 'case')).toEqual({ kind: 'insert' });
    expect(commandOf(press('Enter', { [modifier]: true }), 'list')).toBeUndefined();
    expect(commandOf(press('1', { [modifier]: true }), 'case')).toBeUndefined();
  });

  it('leaves input methods and Alt alone', () => {
    expect(commandOf(press('Enter', { ctrl: true, composing: true }), 'case')).toBeUndefined();
    expect(commandOf(press('ArrowLeft', { alt: true }), 'case')).toBeUndefined();
  });
});
