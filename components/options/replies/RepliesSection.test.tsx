// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { button, click, find, findInput, mount, type, type Mounted } from '@/components/testing/mount';
import type { Replies } from '@/utils/core/reply/saved/schema';
import { defaultSettings } from '@/utils/settings/defaults';
import { RepliesSection } from './RepliesSection';

installWords();
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

const USES = { one: { count: 3, last: Date.UTC(2026, 4, 3, 12) } };
const settings = defaultSettings();
let page: Mounted;
let kept: Replies;

function Frame() {
  const [replies, setReplies] = useState<Replies>(settings.replies);
  return (
    <RepliesSection
      replies={replies}
      general={settings.general}
      uses={USES}
      newId={() => 'one'}
      onChange={(patch) => {
        kept = patch.replies ?? kept;
        setReplies(kept);
      }}
    />
  );
}
const field = (name: string) => {
  const found = find(page.root, `[name=${name}]`);
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new TypeError(`${name} is no field`);
};
async function add(title: string, text: string, shortcut: string): Promise<void> {
  await click(button(page.root, 'Add a saved reply'));
  await type(field('title'), title);
  await type(field('text'), text);
  await type(field('shortcut'), shortcut);
  await click(button(page.root, 'Save reply'));
}

beforeEach(async () => {
  kept = settings.replies;
  page = mount();
  await page.draw(<Frame />);
});
afterEach(() => page.unmount());

it('adds one with a shortcut, a topic and its uses, and gives the focus back', async () => {
  await click(button(page.root, 'Add a saved reply'));
  expect(document.activeElement).toBe(field('title'));
  await type(field('title'), 'Refund');
  await type(field('text'), 'Hi {first_name}, see {order_link}.');
  await type(field('shortcut'), '/refund');
  const billing = [...page.root.querySelectorAll('label')].find((item) => item.textContent === 'billing');
  await click(find(billing ?? page.root, 'input'));
  await click(button(page.root, 'Save reply'));
  expect(kept.saved).toEqual([
    {
      id: 'one',
      title: 'Refund',
      text: 'Hi {first_name}, see {order_link}.',
      topics: ['billing'],
      lang: 'en',
      shortcut: 'refund',
    },
  ]);
  expect(page.root.textContent).toContain('uses: 3, last on');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit Refund');
});

it('keeps nothing with a field that does not exist, and says which there are', async () => {
  await add('Refund', 'Hi {nickname}', '');
  expect(kept.saved).toEqual([]);
  expect(page.root.textContent).toContain('{nickname} is not a field. There are: first_name, handle,');
  expect(document.activeElement).toBe(field('text'));
  expect(field('text').getAttribute('aria-invalid')).toBe('true');
});

it('keeps nothing without a title, and leaves the form', async () => {
  await add('', 'Hi', '');
  expect(kept.saved).toEqual([]);
  expect(document.activeElement).toBe(field('title'));
  await click(button(page.root, 'Cancel'));
  expect(page.root.querySelector('form')).toBeNull();
});

it('finds and deletes', async () => {
  await add('Refund', 'We refund you', 'refund');
  await type(findInput(page.root, '[type=search]'), 'parcel');
  expect(page.root.textContent).toContain('No saved reply has these words.');
  await type(findInput(page.root, '[type=search]'), 'refund');
  await click(button(page.root, 'Delete Refund'));
  expect(kept.saved).toEqual([]);
});
