// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { TokenInput } from './TokenInput';

installWords();

let root: HTMLElement;
let tokens: readonly string[];
const field = () => root.querySelector('input') ?? expect.fail('no field');
const draw = () =>
  act(() =>
    render(
      <TokenInput
        label="Handles"
        tokens={tokens}
        rules={{ maxLength: 20, maxCount: 10 }}
        onChange={(next) => {
          tokens = next;
        }}
      />,
      root,
    ),
  );
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(
    () => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

beforeEach(async () => {
  root = document.body.appendChild(document.createElement('div'));
  tokens = ['acme'];
  await draw();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it.each(['Enter', ','])('adds what was typed on %s and empties the field', async (key) => {
  await type('acmecare');
  await press(key);
  expect(tokens).toEqual(['acme', 'acmecare']);
  expect(field().value).toBe('');
});

it('takes the last one back with Backspace, but only in the empty field', async () => {
  await type('x');
  await press('Backspace');
  expect(tokens).toEqual(['acme']);
  await type('');
  await press('Backspace');
  expect(tokens).toEqual([]);
});

it('removes one by its button and keeps the focus in the field', async () => {
  await act(() => root.querySelector('button')?.click());
  expect(tokens).toEqual([]);
  expect(document.activeElement).toBe(field());
});

it('adds many at once when pasted', async () => {
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(paste, { clipboardData: { getData: () => 'one, two\nthree' } });
  await act(() => void field().dispatchEvent(paste));
  expect(tokens).toEqual(['acme', 'one', 'two', 'three']);
});

it('keeps what is too long in the field and says why', async () => {
  await type('a handle far too long to be one');
  await press('Enter');
  expect(tokens).toEqual(['acme']);
  expect(field().value).toBe('a handle far too long to be one');
  expect(root.querySelector('output')?.textContent).toContain('20');
});
