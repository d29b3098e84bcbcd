// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { SAFE_RULES } from '@/utils/core/rules/presets';
import type { Rule } from '@/utils/core/rules/schema';
import { RulesSection } from './RulesSection';

installWords();

let root: HTMLElement;
let rules: readonly Rule[];
let undone: number;

const draw = () =>
  act(() =>
    render(
      <RulesSection
        rules={rules}
        matches={new Map([['legal', 14]])}
        samples={200}
        canUndo
        onUndo={() => {
          undone += 1;
        }}
        onChange={(next) => {
          rules = next;
        }}
      />,
      root,
    ),
  );
const names = () => [...root.querySelectorAll('.rule h3')].map((title) => title.textContent);
const card = (name: string) =>
  [...root.querySelectorAll('li.rule')].find((item) => item.querySelector('h3')?.textContent === name) ??
  expect.fail(`no rule ${name}`);
const press = async (scope: Element, label: string) => {
  const button = [...scope.querySelectorAll<HTMLElement>('button')].find(
    (item) => item.getAttribute('aria-label') === label || item.textContent === label,
  );
  if (!button) expect.fail(`no button ${label}`);
  await act(() => {
    button.focus();
    button.click();
  });
  await draw();
};

beforeEach(async () => {
  root = document.body.appendChild(document.createElement('div'));
  rules = SAFE_RULES;
  undone = 0;
  await draw();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('shows each rule as a sentence with what it would have matched', () => {
  expect(card('Legal threat').textContent).toContain('When the risk is legal threat: set priority critical');
  expect(card('Legal threat').textContent).toContain('Would have matched 14 of your last 200 cases');
});

it('moves a rule, keeps the focus on the button and says where it is', async () => {
  await press(card('Safety'), 'Move Safety up');
  expect(names().slice(0, 2)).toEqual(['Safety', 'Somebody may be in danger']);
  // At the top the button is off: the one beside it has the focus.
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Safety down');
  expect(root.textContent).toContain('Safety is now number 1 of 6');
});

it('moves a rule with Alt and an arrow, and not beyond the ends', async () => {
  const alt = async (key: string) => {
    await act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }),
      );
    });
    await draw();
  };
  await act(() => card('Safety').querySelector<HTMLElement>('[data-edit]')?.focus());
  await alt('ArrowDown');
  await alt('ArrowUp');
  await alt('ArrowUp');
  await alt('ArrowUp');
  expect(names().slice(0, 3)).toEqual(['Safety', 'Somebody may be in danger', 'Legal threat']);
});

it('deletes a rule, offers undo beside the list and gives the focus to the neighbour', async () => {
  await press(card('Safety'), 'More about Safety');
  await press(card('Safety'), 'Delete');
  expect(names()).not.toContain('Safety');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit Legal threat');
  await press(root, 'Undo');
  expect(undone).toBe(1);
});

it('adds a rule opened for editing', async () => {
  await press(root, 'Add a rule');
  expect(card('New rule').querySelector('.rule-editor')).not.toBeNull();
  expect(card('New rule').textContent).toContain('so it never fires');
});

it('saves an edit at once when the rule is whole, and says what is missing when it is not', async () => {
  await press(card('Legal threat'), 'Edit Legal threat');
  const name = card('Legal threat').querySelector<HTMLInputElement>('.rule-editor input') ?? expect.fail();
  const type = async (text: string) => {
    await act(() => {
      name.value = text;
      name.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await draw();
  };
  await type('');
  expect(rules.find(({ id }) => id === 'legal')?.name).toBe('Legal threat');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Give the rule a name');
  await type('Lawyers');
  expect(rules.find(({ id }) => id === 'legal')?.name).toBe('Lawyers');
  expect(root.querySelector('[role=alert]')).toBeNull();
});
