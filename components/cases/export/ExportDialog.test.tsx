// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { button, click, fillInBrowser, find, mount, type Mounted } from '@/components/testing/mount';
import { COLUMN_NAMES } from '@/utils/core/export/columns';
import type { ExportState } from '@/utils/services/desk/desk-export';
import type { ExportOptions } from '@/utils/services/export-cases';
import { ExportDialog, type ExportWhat } from './ExportDialog';

installWords();
fillInBrowser();

let page: Mounted;
let asked: { what: ExportWhat; options: ExportOptions } | undefined;
const draw = (state: ExportState, selected = 3) =>
  page.draw(
    <ExportDialog
      counts={{ all: 900, filtered: 40, selected }}
      first="filtered"
      state={state}
      slaMinutes={45}
      onExport={(what, options) => {
        asked = { what, options };
      }}
      onCancel={() => {}}
      onClose={() => {}}
    />,
  );
const choose = (words: string) => {
  const label = [...page.root.querySelectorAll('label')].find((item) => item.textContent?.startsWith(words));
  if (!label) throw new Error(`no choice ${words}`);
  return click(label);
};

beforeEach(() => {
  page = mount();
  asked = undefined;
});
afterEach(() => page.unmount());

it('starts with every column of those shown, as CSV with names', async () => {
  await draw({ kind: 'idle' });
  await click(button(page.root, 'Save as a file'));
  expect(asked).toEqual({
    what: 'filtered',
    options: {
      format: 'csv',
      columns: COLUMN_NAMES,
      withoutPersonalData: false,
      separator: ',',
      bom: true,
      slaMinutes: 45,
    },
  });
});

it('exports the selected without personal data as JSON Lines, always with every column', async () => {
  await draw({ kind: 'idle' });
  await choose('case_id');
  await choose('Those selected: 3');
  await choose('JSON Lines');
  await choose('Without them');
  await click(button(page.root, 'Save as a file'));
  expect(asked).toMatchObject({ what: 'selected', options: { format: 'jsonl', withoutPersonalData: true } });
  expect(asked?.options.columns).toEqual(COLUMN_NAMES);
});

it("leaves a column out in the file's own order, and needs at least one", async () => {
  await draw({ kind: 'idle' });
  await choose('case_id');
  await click(button(page.root, 'Save as a file'));
  expect(asked?.options.columns).toEqual(COLUMN_NAMES.filter((name) => name !== 'case_id'));
  await click(button(page.root, 'None'));
  expect(button(page.root, 'Save as a file').disabled).toBe(true);
});

it('does not offer the selected when there are none', async () => {
  await draw({ kind: 'idle' }, 0);
  expect(page.root.textContent).not.toContain('Those selected');
});

it('shows how far it is with a way out, then where it went', async () => {
  await draw({ kind: 'running', rows: 500 });
  expect(find(page.root, 'progress').getAttribute('max')).toBe('40');
  expect(button(page.root, 'Cancel').disabled).toBe(false);
  await draw({ kind: 'done', rows: 40, name: 'amends-cases-2026-03-05-1410.csv' });
  expect(page.root.textContent).toContain('Saved amends-cases-2026-03-05-1410.csv with 40 cases');
});
