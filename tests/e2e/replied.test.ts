/** The whole way on each site: the reply is put in, the agent sends it, and the log knows that it was answered. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLog } from '@/scripts/start/read-database';
import { BROWSER_KINDS } from '@/scripts/browsers/find-browser';
import { recordOf, until } from './kit/page-state';
import { PLACES } from './kit/places';
import { practiceSettings } from './kit/settings';
import { openWorld, type World } from './kit/world';

const TEXT = 'Hi there,\nso sorry about this. Please send us a message so that we can put it right.';
/** Places whose post is surely a case, whatever the detector makes of the rest. */
const CHOSEN = PLACES.filter((place) =>
  /dialog|own page|page of one post|reply to a comment \((Lexical|Quill)/.test(place.name),
);

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(kind);
    await world.ask('settings.save', practiceSettings());
  });
  afterAll(() => world.close());

  test.each(CHOSEN)('$name', async ({ url, key }) => {
    const tab = await world.open(url);
    const caseOf = async () => (await readLog(world.desk)).cases.find((row) => row.keys.includes(key));
    expect(await until(caseOf, (row) => row !== undefined)).toBeDefined();
    expect(await world.order(tab, 'composer.insert', { keys: [key], text: TEXT, ifDraft: 'ask' })).toEqual({
      ok: true,
      value: { kind: 'inserted' },
    });

    // The agent's own hand.
    const send = await tab.page.waitForSelector('[data-what="SEND"]:not(:disabled)');
    await send?.click();
    const { sent, clicks } = await recordOf(tab.page);
    expect(sent).toHaveLength(1);
    expect(clicks.at(-1)).toEqual({ on: 'SEND', trusted: true });

    const row = await until(caseOf, (found) => found?.status === 'replied');
    expect(row?.status).toBe('replied');
    expect(row?.repliedAt).toBeGreaterThan(row?.detectedAt ?? Infinity);
    await tab.page.close();
  });
});
