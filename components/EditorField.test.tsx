// @vitest-environment jsdom
import { useRef, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';
import { installWords } from '@/components/testing/install-words';
import { find, mount, press, type Mounted } from '@/components/testing/mount';
import { savedReplySchema } from '@/utils/core/reply/saved/schema';
import { savedForSlash } from '@/utils/core/reply/saved/shortcut';
import { EditorField } from './EditorField';

installWords();

const saved = [
  ['1', 'Refund', 'Your refund is on its way.', 'refund'],
  ['2', 'Refused card', 'Try [another card] please.', 'refused'],
].map(([id, title, text, shortcut]) => v.parse(savedReplySchema, { id, title, text, shortcut }));

let page: Mounted;
let used: string[];

function Frame() {
  const [value, setValue] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <EditorField
      field={field}
      text={value}
      lang="en"
      describedBy="x"
      saved={{
        find: (query) => savedForSlash(saved, query),
        expand: (reply) => {
          used.push(reply.id);
          return reply.text;
        },
      }}
      onEdit={setValue}
    />
  );
}
const field = () => {
  const found = find(page.root, 'textarea');
  if (found instanceof HTMLTextAreaElement) return found;
  throw new TypeError('no field');
};
/** As a keyboard would: letter by letter, at the caret. */
async function write(words: string): Promise<void> {
  field().focus();
  for (const letter of words)
    await act(async () => {
      const area = field();
      area.setRangeText(letter, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: letter }));
    });
}
const options = () => [...page.root.querySelectorAll('[role=option]')];

beforeEach(async () => {
  used = [];
  page = mount();
  await page.draw(<Frame />);
});
afterEach(() => page.unmount());

it('puts a saved reply in by its shortcut and a blank', async () => {
  await write('Hi /refund ');
  expect(field().value).toBe('Hi Your refund is on its way.');
  expect(used).toEqual(['1']);
});

it('offers what a slash word may mean: arrows choose, Enter puts it in, its gap is selected', async () => {
  await write('/ref');
  expect(options().map((option) => option.textContent)).toEqual(['Refund /refund', 'Refused card /refused']);
  await press('ArrowDown');
  expect(field().getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
  await press('Enter');
  expect(field().value).toBe('Try [another card] please.');
  expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('[another card]');
  expect(options()).toEqual([]);
});

it('closes with Escape, and leaves other slashes alone', async () => {
  await write('/ref');
  await press('Escape');
  expect(options()).toEqual([]);
  expect(field().value).toBe('/ref');
  await write(' and/or 24/7 ');
  expect([field().value, used]).toEqual(['/ref and/or 24/7 ', []]);
});
