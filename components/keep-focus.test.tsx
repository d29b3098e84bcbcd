// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, type Mounted } from '@/components/testing/mount';
import { keepFocus } from './keep-focus';

let page: Mounted;
let stop: () => void;
const byId = (id: string) => document.getElementById(id) ?? expect.fail(`no ${id}`);
/** What has the focus once everything has settled. */
async function focused(): Promise<string> {
  await vi.advanceTimersByTimeAsync(300);
  return document.activeElement?.id ?? '';
}

beforeEach(async () => {
  page = mount();
  await page.draw(
    <>
      <button id="before">before</button>
      <section>
        <p>
          <button id="ask">ask</button>
        </p>
        <button id="after">after</button>
      </section>
      <ul>
        <li>
          <button id="two">two</button>
        </li>
        <li>
          <button id="three">three</button>
        </li>
      </ul>
    </>,
  );
  vi.useFakeTimers();
  stop = keepFocus();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  page.root.remove();
});

it('goes to what took the place of what is gone', async () => {
  byId('ask').focus();
  const instead = document.createElement('button');
  instead.id = 'stop';
  byId('ask').replaceWith(instead);
  expect(await focused()).toBe('stop');
});

it('goes to the neighbour in the list', async () => {
  byId('three').focus();
  byId('three').parentElement?.remove();
  expect(await focused()).toBe('two');
});

it('goes on when a button is switched off under the hand', async () => {
  byId('after').focus();
  byId('after').setAttribute('disabled', '');
  expect(await focused()).toBe('ask');
});

it('leaves the focus where a view has put it', async () => {
  byId('ask').focus();
  byId('ask').remove();
  byId('two').focus();
  expect(await focused()).toBe('two');
});

it('does not bring back what the agent has left by a click beside it', async () => {
  byId('two').focus();
  byId('two').blur();
  await vi.advanceTimersByTimeAsync(300);
  byId('two').remove();
  expect(await focused()).toBe('');
});
