// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { button, click, findInput, mount, type Mounted } from '@/components/testing/mount';
import { readSettingsFile } from '@/utils/services/options/read-settings-file';
import { defaultSettings } from '@/utils/settings/defaults';
import { settingsFile } from '@/utils/settings/file';
import type { Settings } from '@/utils/settings/schema';
import { ImportSettings } from './ImportSettings';

installWords();

const current = defaultSettings();
let page: Mounted;
let imported: Partial<Settings> | undefined;

async function choose(text: string): Promise<void> {
  const input = findInput(page.root, 'input[type=file]');
  // jsdom cannot fill a file list, and its own files have no text().
  Object.defineProperty(input, 'files', { configurable: true, value: [new Blob([text])] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

beforeEach(async () => {
  page = mount();
  imported = undefined;
  await page.draw(
    <ImportSettings
      onRead={(file) => readSettingsFile(file, current)}
      onExport={() => 'amends-settings-2026-03-05.json'}
      onImport={(patch) => {
        imported = patch;
      }}
    />,
  );
});
afterEach(() => page.unmount());

it('shows what would change and changes it only when told to', async () => {
  await choose(settingsFile({ ...current, brand: { ...current.brand, name: 'Lumo' }, rules: [] }));
  expect(page.root.textContent).toContain('This file would change');
  expect(page.root.textContent).toContain('Brand: name');
  expect(page.root.textContent).toContain('Rule goes: Legal threat');
  expect(imported).toBeUndefined();
  await click(button(page.root, 'Change all of it'));
  expect(imported?.brand?.name).toBe('Lumo');
  expect(imported?.rules).toEqual([]);
});

it('changes nothing when told not to', async () => {
  await choose(settingsFile({ ...current, rules: [] }));
  await click(button(page.root, 'Change nothing'));
  expect(imported).toBeUndefined();
  expect(page.root.textContent).not.toContain('would change');
});

it('says why a file is refused and where, as plain text', async () => {
  await choose('{"amends":"settings","version":1,"voice":{"<img src=x>":1}}');
  expect(page.root.textContent).toContain('does not know: voice.<img src=x>. Nothing was changed.');
  expect(page.root.querySelector('img')).toBeNull();
});

it('says where the saved file went', async () => {
  await click(button(page.root, 'Save settings as a file'));
  expect(page.root.textContent).toContain('Saved as amends-settings-2026-03-05.json in your downloads.');
});
