// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { OverrideForm } from './OverrideForm';

installWords();

const onReason = vi.fn<(reason: string) => void>();
let root: HTMLElement;
const input = () => root.querySelector('input');
const submit = () => root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));

beforeEach(() => {
  onReason.mockClear();
  root = document.body.appendChild(document.createElement('div'));
  render(
    <OverrideForm
      way="insert"
      problems={[{ code: 'blame', severity: 'warn' }]}
      onReason={onReason}
      onCancel={() => {}}
    />,
    root,
  );
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('names what it is about and waits in the field', () => {
  expect(root.textContent).toContain('Blame or argument');
  expect(document.activeElement).toBe(input());
});

it('takes a usual reason with one click', () => {
  root.querySelector<HTMLButtonElement>('.small-button')?.click();
  expect(onReason).toHaveBeenCalledWith('The check is wrong here');
});

it('takes a line of the agent’s own, but not a blank one', () => {
  const field = input();
  if (!field) throw new Error('no field');
  field.value = '   ';
  submit();
  expect(onReason).not.toHaveBeenCalled();
  field.value = ' Legal said so ';
  submit();
  expect(onReason).toHaveBeenCalledWith('Legal said so');
});
