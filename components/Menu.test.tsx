// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Menu } from './Menu';

let root: HTMLElement;
let chosen: string[];

const button = () => root.querySelector<HTMLElement>('[aria-haspopup]') ?? expect.fail('no button');
const items = () => [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });

beforeEach(async () => {
  chosen = [];
  root = document.body.appendChild(document.createElement('div'));
  const item = (id: string) => ({ id, label: id, onChoose: () => void chosen.push(id) });
  await act(() =>
    render(<Menu label="Escalate" items={[item('Legal'), item('Safety'), item('Press')]} />, root),
  );
  await act(() => button().click());
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('opens with the focus on its first item and goes round with the arrows', async () => {
  expect(document.activeElement).toBe(items()[0]);
  await press('ArrowUp');
  expect(document.activeElement).toBe(items()[2]);
  await press('ArrowDown');
  await press('ArrowDown');
  expect(document.activeElement).toBe(items()[1]);
  await press('End');
  expect(document.activeElement).toBe(items()[2]);
});

it('closes on Escape and gives the focus back', async () => {
  await press('Escape');
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(button());
});

it('does the chosen thing once and closes', async () => {
  await act(() => items()[1]?.click());
  expect(chosen).toEqual(['Safety']);
  expect(items()).toEqual([]);
});

it('closes on a press anywhere else', async () => {
  await act(() => {
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  });
  expect(items()).toEqual([]);
});

it('keeps its keys from the page behind it', async () => {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent) => void heard.push(event.key);
  document.addEventListener('keydown', listen);
  await press('ArrowDown');
  document.removeEventListener('keydown', listen);
  expect(heard).toEqual([]);
});
