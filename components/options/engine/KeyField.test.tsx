// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { button, click, findInput, mount, type, type Mounted } from '@/components/testing/mount';
import { KeyField } from './KeyField';

installWords();

let page: Mounted;
let saved: string[];
let works: boolean;

function Frame({ last4 }: { readonly last4?: string }) {
  const [typed, setTyped] = useState('');
  return (
    <KeyField
      origin="https://models.example"
      needed
      last4={last4}
      typed={typed}
      onType={setTyped}
      onSave={async (key) => {
        saved.push(key);
        return works;
      }}
    />
  );
}
const field = () => findInput(page.root);

beforeEach(() => {
  page = mount();
  saved = [];
  works = true;
});
afterEach(() => page.unmount());

it('saves a key, empties the field and names it by its end only', async () => {
  await page.draw(<Frame />);
  expect(field().type).toBe('password');
  await type(field(), ' sk-secret-1234 ');
  await click(button(page.root, 'Save key'));
  expect(saved).toEqual(['sk-secret-1234']);
  expect(field().value).toBe('');
  await page.draw(<Frame last4="1234" />);
  expect(page.root.textContent).toContain('A key is saved: ••••1234');
  expect(page.root.innerHTML).not.toContain('secret');
});

it('keeps what was typed when saving fails, and says so', async () => {
  works = false;
  await page.draw(<Frame />);
  await type(field(), 'sk-secret-1234');
  await click(button(page.root, 'Save key'));
  expect(field().value).toBe('sk-secret-1234');
  expect(page.root.textContent).toContain('The key was not saved.');
});

it('removes a key by saving an empty one', async () => {
  await page.draw(<Frame last4="1234" />);
  await click(button(page.root, 'Remove key'));
  expect(saved).toEqual(['']);
});
