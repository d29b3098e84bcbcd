/** When a reply is not put in, or must wait: one at a time, not into a composition, not for ever, not while off. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MessageInput } from '@/utils/messaging/protocol';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { xId } from '@/tests/practice/kit/time';
import { editorTexts, recordOf, until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { openWorld, type PracticeTab, type World } from './kit/world';

const INPUT: MessageInput<'composer.insert'> = {
  keys: [`x:${xId(2)}`],
  text: 'Hi Owen,\nwe are on it.',
  ifDraft: 'ask',
};
const done = (kind: string) => ({ ok: true, value: { kind } });

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  let tab: PracticeTab;

  beforeAll(async () => {
    world = await openWorld(kind);
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());
  afterEach(() => tab.page.close());

  async function open(query = ''): Promise<void> {
    tab = await world.open(PRACTICE_STARTS.x + query);
    await until(
      () => world.order(tab, 'thread.read', { keys: INPUT.keys }),
      (answer) => answer.ok,
    );
  }
  const insert = (input: Partial<typeof INPUT> = {}) =>
    world.order(tab, 'composer.insert', { ...INPUT, ...input });

  test('two at once: the second is told to wait, and the text is there once', async () => {
    await open();
    const both = await Promise.all([insert(), insert()]);
    expect(new Set(both.map((answer) => answer.ok && answer.value.kind))).toEqual(
      new Set(['busy', 'inserted']),
    );
    expect(await editorTexts(tab.page)).toEqual([INPUT.text]);
  });

  test('while an input method is composing', async () => {
    await open();
    await tab.page.evaluate(() =>
      document.body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })),
    );
    expect(await insert()).toEqual(done('composing'));
    await tab.page.evaluate(() =>
      document.body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
    );
    expect(await insert()).toEqual(done('inserted'));
  });

  test('another dialog in front: no box is taken that could be the wrong one', async () => {
    await open();
    expect(await insert()).toEqual(done('inserted'));
    expect(await insert({ keys: [`x:${xId(4)}`] })).toEqual(done('no-composer'));
    expect(await editorTexts(tab.page)).toEqual([INPUT.text]);
  });

  test('a box that takes its time is waited for, but not for ever', async () => {
    await open('?slow=2500');
    expect(await insert()).toEqual(done('inserted'));
    await tab.page.close();
    await open('?slow=20000');
    expect(await insert()).toEqual(done('no-composer'));
    expect((await recordOf(tab.page)).clicks).toEqual([{ on: 'reply', trusted: false }]);
  });

  test('the page is not in front: the panel has the focus', async () => {
    await open();
    await world.desk.bringToFront();
    expect(await tab.page.evaluate(() => document.hasFocus())).toBe(false);
    expect(await insert()).toEqual(done('inserted'));
    expect(await insert({ text: 'And more', ifDraft: 'append' })).toEqual(done('inserted'));
    expect(await editorTexts(tab.page)).toEqual([`${INPUT.text}\nAnd more`]);
    await tab.page.bringToFront();
  });

  test('a site that is off reads nothing and takes nothing', async () => {
    await open();
    await world.order(tab, 'site.configure', { on: false, marker: true });
    expect(await insert()).toEqual({ ok: false, code: 'not-allowed', retryable: false });
    expect(await world.order(tab, 'thread.read', { keys: INPUT.keys })).toEqual({
      ok: false,
      code: 'not-allowed',
      retryable: false,
    });
    await world.order(tab, 'site.configure', { on: true, marker: true });
    expect(await insert()).toEqual(done('inserted'));
  });
});
