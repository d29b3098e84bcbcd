/** Firefox lets people switch clipboard events off. A paste of our own making must reach the editors all the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparable } from '@/utils/page/composer/read-editor';
import { editorTexts, until } from './kit/page-state';
import { PLACES } from './kit/places';
import { practiceSettings } from './kit/settings';
import { openWorld, type World } from './kit/world';

const DRAFT = 'Half a draft';
const MANY = 'Hi there,\nso sorry about this.';

describe('firefox without clipboard events', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('firefox', { prefs: { 'dom.event.clipboardevents.enabled': false } });
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());

  test.each(PLACES)('$name', async ({ url, key, mention }) => {
    const tab = await world.open(`${url}?draft=${encodeURIComponent(DRAFT)}`);
    await until(
      () => world.order(tab, 'thread.read', { keys: [key] }),
      (answer) => answer.ok,
    );
    const answer = await world.order(tab, 'composer.insert', { keys: [key], text: MANY, ifDraft: 'replace' });
    const texts = (await editorTexts(tab.page)).map(comparable).filter((text) => text !== '');
    expect(answer).toEqual({ ok: true, value: { kind: 'inserted' } });
    expect(texts).toContain(mention ? `${mention} ${MANY}` : MANY);
    await tab.page.close();
  });
});
