// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Problem } from '@/utils/core/lint/problem';
import { ProblemList, type ProblemListProps } from './ProblemList';
import { installWords } from './testing/install-words';

installWords();

const PROBLEMS: readonly Problem[] = [
  { code: 'sign-off', severity: 'note', params: ['^AB'] },
  { code: 'non-apology', severity: 'warn', params: ['sorry you'], fix: () => 'mended', start: 3, end: 12 },
  { code: 'admission', severity: 'block', params: ['our fault'], start: 20, end: 29 },
];
const onFix = vi.fn<(problem: Problem) => void>();
const onShow = vi.fn<(problem: Problem) => void>();
let root: HTMLElement;

const draw = (more: Partial<ProblemListProps> = {}) =>
  act(() =>
    render(
      <ProblemList
        problems={PROBLEMS}
        checked
        lang="nl"
        unchecked={[]}
        onFix={onFix}
        onShow={onShow}
        {...more}
      />,
      root,
    ),
  );
const pause = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const said = () => root.querySelector('output')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

it('says the worst first, each with how grave it is', async () => {
  await draw();
  expect([...root.querySelectorAll('li')].map((one) => one.textContent?.split(':')[0])).toEqual([
    'Block',
    'Warn',
    'Note',
  ]);
});

it('shows a code without words as it is', async () => {
  await draw({ problems: [{ code: 'made-up', severity: 'note' }] });
  expect(root.querySelector('.problem-words')?.textContent).toContain('made-up');
});

it('offers a mend with a name of its own, and leads to the place', async () => {
  await draw();
  const [place, warned, fix] = root.querySelectorAll('button');
  place?.click();
  expect(onShow).toHaveBeenLastCalledWith(PROBLEMS[2]);
  warned?.click();
  expect(onShow).toHaveBeenLastCalledWith(PROBLEMS[1]);
  expect(fix?.textContent).toBe('Say it plainly');
  expect(fix?.getAttribute('aria-label')).toMatch(/^Say it plainly: .*sorry you/);
  fix?.click();
  expect(onFix).toHaveBeenCalledWith(PROBLEMS[1]);
  expect(root.querySelectorAll('button')).toHaveLength(3);
});

it('tells a screen reader when the agent pauses, not at each letter', async () => {
  await draw();
  await pause(1000);
  await draw({ problems: [] });
  await pause(1000);
  expect(said()).toBe('');
  await pause(1000);
  expect(said()).toBe('Checks passed');
  await draw();
  await pause(2000);
  expect(said()).toBe('Checks: 1 blocking, 1 warnings, 1 notes');
});

it('says plainly what it does not check in this language', async () => {
  await draw({ unchecked: ['reading-grade'] });
  expect(root.textContent).toContain('Not checked in Dutch: Reading level.');
  await draw({ unchecked: ['reading-grade'], checked: false });
  expect(root.textContent).not.toContain('Not checked');
});
