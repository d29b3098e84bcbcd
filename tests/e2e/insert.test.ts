/**
 * A reply goes into the one right box, once, as the site's own editor has it,
 * and nothing but the asked-for opener is ever pressed.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { comparable } from '@/utils/page/composer/read-editor';
import type { InsertOutcome, MessageInput } from '@/utils/messaging/protocol';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { editorTexts, recordOf, until } from './kit/page-state';
import { PLACES, type Place } from './kit/places';
import { practiceSettings } from './kit/settings';
import { openWorld, type PracticeTab, type World } from './kit/world';

const ONE = 'Hi, we are on it 🎧 – sorry! @larkspuraudio #help';
const MANY = 'Hi there,\n\nso sorry 😔 about that.\nPlease send us a message.';
const DRAFT = 'Half a draft';

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;
  let tab: PracticeTab;

  beforeAll(async () => {
    world = await openWorld(kind);
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());
  afterEach(async () => {
    const { sent, enters, submits, clicks } = await recordOf(tab.page);
    expect({ sent, enters, submits }).toEqual({ sent: [], enters: 0, submits: 0 });
    expect(clicks.filter((click) => click.on === 'SEND')).toEqual([]);
    expect(tab.stopped).toEqual([]);
    await tab.page.close();
  });

  async function open(place: Place, query = ''): Promise<void> {
    tab = await world.open(place.url + query);
    const keys = await until(
      () => world.order(tab, 'thread.read', { keys: [place.key] }),
      (answer) => answer.ok,
    );
    expect(keys).toMatchObject({ ok: true });
  }

  async function insert(
    place: Place,
    input: Partial<MessageInput<'composer.insert'>>,
  ): Promise<InsertOutcome> {
    const answer = await world.order(tab, 'composer.insert', {
      keys: [place.key],
      text: ONE,
      ifDraft: 'ask',
      ...input,
    });
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  }

  /** What the box must hold: the site's mention stays in front. */
  const withMention = ({ mention }: Place, text: string) => comparable(mention ? `${mention} ${text}` : text);
  const filled = async () => (await editorTexts(tab.page)).map(comparable).filter((text) => text !== '');

  describe.each(PLACES)('$name', (place) => {
    test.each([
      ['one line', ONE],
      ['several lines with an emoji', MANY],
    ])('%s, into an empty box', async (_, text) => {
      await open(place);
      expect(await insert(place, { text })).toEqual({ kind: 'inserted' });
      expect(await filled()).toEqual([withMention(place, text)]);
      expect((await recordOf(tab.page)).clicks).toEqual(
        place.opener ? [{ on: place.opener, trusted: false }] : [],
      );
      expect(await insert(place, { text })).toEqual({ kind: 'already-there' });
      expect(await filled()).toEqual([withMention(place, text)]);
    });

    test('a draft that is there: asked about, added to, replaced', async () => {
      await open(place, `?draft=${encodeURIComponent(DRAFT)}`);
      const asked = await insert(place, { text: MANY });
      expect(asked.kind).toBe('existing-draft');
      expect(await filled()).toContain(withMention(place, DRAFT));
      expect(await insert(place, { text: ONE, ifDraft: 'append' })).toEqual({ kind: 'inserted' });
      expect(await filled()).toContain(withMention(place, `${DRAFT}\n${ONE}`));
      expect(await insert(place, { text: MANY, ifDraft: 'replace' })).toEqual({ kind: 'inserted' });
      expect(await filled()).toContain(withMention(place, MANY));
    });

    const { neighbour } = place;
    if (neighbour) {
      test('two boxes open: each keeps its own', async () => {
        await open(place);
        expect(await insert({ ...place, key: neighbour }, { text: 'For the neighbour' })).toEqual({
          kind: 'inserted',
        });
        expect(await insert(place, { text: MANY })).toEqual({ kind: 'inserted' });
        const texts = await filled();
        expect(texts).toHaveLength(2);
        expect(texts).toContain(withMention(place, MANY));
        expect(texts.filter((text) => text.endsWith('For the neighbour'))).toHaveLength(1);
      });
    }

    // As after a click in the side panel: the page is there, the focus is not in it.
    test('without the focus, after a draft', async () => {
      await open(place, `?draft=${encodeURIComponent(DRAFT)}`);
      await world.desk.bringToFront();
      expect(await tab.page.evaluate(() => document.hasFocus())).toBe(false);
      expect(await insert(place, { text: MANY, ifDraft: 'append' })).toEqual({ kind: 'inserted' });
      expect(await filled()).toContain(withMention(place, `${DRAFT}\n${MANY}`));
    });

    test('a post that has left the page, and a page that has moved on', async () => {
      await open(place);
      await tab.page.evaluate((css) => document.querySelector(css)?.scrollIntoView(), place.element);
      await sleep(1500);
      await tab.page.evaluate((css) => document.querySelector(css)?.remove(), place.element);
      expect(await insert(place, {})).toEqual({ kind: 'post-gone' });
      await tab.page.evaluate(() => history.pushState(null, '', '/somewhere/else'));
      expect(await insert(place, {})).toEqual({ kind: 'navigated' });
      expect((await recordOf(tab.page)).clicks).toEqual([]);
    });
  });
});
