// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { PairList, type Pair } from './PairList';

installWords();

let root: HTMLElement;
let pairs: readonly Pair[];
let saves: number;
const draw = () =>
  act(() =>
    render(
      <PairList
        label="Say this"
        firstLabel="Say"
        secondLabel="instead of"
        pairs={pairs}
        maxLength={20}
        maxCount={3}
        onChange={(next) => {
          saves += 1;
          pairs = next;
        }}
      />,
      root,
    ),
  );
const fields = () => [...root.querySelectorAll('input')];
const type = async (index: number, text: string) => {
  await act(() => {
    const field = fields()[index] ?? expect.fail('no field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await draw();
};

beforeEach(async () => {
  root = document.body.appendChild(document.createElement('div'));
  pairs = [{ first: 'help', second: 'support' }];
  saves = 0;
  await draw();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('saves a new pair once both sides are filled in', async () => {
  await act(() => [...root.querySelectorAll('button')].at(-1)?.click());
  await type(2, 'mend');
  expect(saves).toBe(0);
  expect(fields()[2]?.value).toBe('mend');
  await type(3, 'repair');
  expect(pairs).toEqual([
    { first: 'help', second: 'support' },
    { first: 'mend', second: 'repair' },
  ]);
});

it('keeps a side being retyped in the field although the pair is gone meanwhile', async () => {
  await type(0, '');
  expect(pairs).toEqual([]);
  expect(fields().map((field) => field.value)).toEqual(['', 'support']);
  await type(0, 'a hand');
  expect(pairs).toEqual([{ first: 'a hand', second: 'support' }]);
});

it('follows a change from outside', async () => {
  pairs = [{ first: 'one', second: 'two' }];
  await draw();
  expect(fields().map((field) => field.value)).toEqual(['one', 'two']);
});
