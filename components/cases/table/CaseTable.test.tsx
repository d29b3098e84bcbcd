// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { click, fillInBrowser, find, mount, press, type Mounted } from '@/components/testing/mount';
import { someRow } from '@/utils/core/desk/fixtures/row';
import { NOTHING_SELECTED, type Selection } from '@/utils/core/desk/selection';
import { MOST_URGENT, type DeskSort } from '@/utils/core/desk/sort';
import type { PostKey } from '@/utils/core/post';
import { CaseTable } from './CaseTable';

installWords();
fillInBrowser();

const rows = Array.from({ length: 500 }, (_, at) => someRow({ id: `x:${at}`, name: `Customer ${at}` }));
const order = rows.map((row) => row.id);
let page: Mounted;
let selection: Selection;
let sort: DeskSort;
let opened: PostKey[];

const draw = () =>
  page.draw(
    <CaseTable
      rows={rows}
      order={order}
      now={1_000_000}
      slaMinutes={60}
      sort={sort}
      selection={selection}
      openId=""
      onSort={(next) => {
        sort = next;
      }}
      onSelect={(next) => {
        selection = next;
      }}
      onOpen={(id) => void opened.push(id)}
    />,
  );
const focused = () => document.activeElement?.textContent;
const pressed = async (key: string, init: KeyboardEventInit = {}) => {
  await press(key, init);
  await draw();
};

beforeEach(async () => {
  page = mount();
  selection = NOTHING_SELECTED;
  sort = MOST_URGENT;
  opened = [];
  await draw();
  await act(() => find(page.root, '[data-open="x:0"]').focus());
});
afterEach(() => page.unmount());

it('draws a few of many rows and says how many there are', () => {
  expect(page.root.querySelectorAll('[data-row]').length).toBeLessThan(100);
  expect(find(page.root, 'table').getAttribute('aria-rowcount')).toBe('501');
  expect(find(page.root, '[data-row="x:0"]').getAttribute('aria-rowindex')).toBe('2');
});

it('has one row in the order of the Tab key, and moves with arrows and letters', async () => {
  expect(page.root.querySelectorAll('[data-open][tabindex="0"]')).toHaveLength(1);
  await pressed('ArrowDown');
  await pressed('j');
  await pressed('k');
  expect(focused()).toBe('Customer 1');
});

it('lets Tab enter where one looks, although the cursor is far away', async () => {
  await pressed('End');
  expect(page.root.querySelectorAll('[data-open][tabindex="0"]')).toHaveLength(1);
});

it('opens with Enter and keeps Space for selecting', async () => {
  await pressed('ArrowDown');
  await pressed('Enter');
  expect(opened).toEqual(['x:1']);
  await pressed(' ');
  expect([...selection.ids]).toEqual(['x:1']);
});

it('selects a range with shift and arrows, and with a shift-click on a box', async () => {
  await pressed('ArrowDown', { shiftKey: true });
  await pressed('ArrowDown', { shiftKey: true });
  expect([...selection.ids]).toEqual(['x:0', 'x:1', 'x:2']);
  selection = NOTHING_SELECTED;
  await draw();
  await click(find(page.root, '[data-row="x:3"] input'));
  await draw();
  const box = find(page.root, '[data-row="x:6"] input');
  box.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
  expect([...selection.ids]).toEqual(['x:3', 'x:4', 'x:5', 'x:6']);
});

it('selects all rows, also those not drawn', async () => {
  await pressed('a', { ctrlKey: true });
  expect(selection.ids.size).toBe(500);
});

it('sorts by a click on a head and says how', async () => {
  await click(find(page.root, 'th.col-age button'));
  await draw();
  expect(sort).toEqual({ key: 'age', direction: 'up' });
  expect(find(page.root, 'th.col-age').getAttribute('aria-sort')).toBe('ascending');
});
