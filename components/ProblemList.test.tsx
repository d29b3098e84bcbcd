// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Problem } from '@/utils/core/lint/problem';
import { ProblemList } from './ProblemList';
import { installWords } from './testing/install-words';

installWords();

const PROBLEMS: readonly Problem[] = [
  { code: 'example-note', severity: 'note' },
  { code: 'example-warn', severity: 'warn', fixed: 'mended' },
  { code: 'example-block', severity: 'block' },
];
const onFix = vi.fn<(problem: Problem) => void>();
const onAllow = vi.fn<(code: string) => void>();
let root: HTMLElement;

const draw = (allowed: ReadonlySet<string>) =>
  render(<ProblemList problems={PROBLEMS} allowed={allowed} onFix={onFix} onAllow={onAllow} />, root);
const buttons = () => [...root.querySelectorAll('button')].map((button) => button.textContent);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('says the worst first, and shows a code without words as it is', () => {
  draw(new Set());
  const words = [...root.querySelectorAll('.problem-words')].map((one) => one.textContent);
  expect(words).toEqual(['example-block', 'example-warn', 'example-note']);
});

it('offers a mend only where there is one, and going on only where something blocks', () => {
  draw(new Set());
  expect(buttons()).toEqual(['Use anyway', 'Fix']);
  root.querySelectorAll('button').forEach((button) => button.click());
  expect(onFix).toHaveBeenCalledWith(PROBLEMS[1]);
  expect(onAllow).toHaveBeenCalledWith('example-block');
});

it('says that the agent goes on in spite of it', () => {
  draw(new Set(['example-block']));
  expect(root.querySelector('[aria-pressed="true"]')?.textContent).toBe('Used anyway');
});
