/** The extension is updated or removed while pages are open: in Chromium the old script lives on in them, and must end itself. */
import { expect, test } from 'vitest';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { until } from './kit/page-state';
import { practiceSettings } from './kit/settings';
import { MARKER } from './kit/watch-page';
import { openWorld } from './kit/world';

test('an orphan takes its marks away and stops, without a word', async () => {
  const world = await openWorld('chromium');
  try {
    await world.ask('settings.save', practiceSettings());
    const { page } = await world.open(PRACTICE_STARTS.x);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    const marks = () => page.evaluate((css) => document.querySelectorAll(css).length, MARKER);
    expect(await until(marks, (count) => count > 1)).toBeGreaterThan(1);

    await world.launched.browser.uninstallExtension(world.launched.extensionId ?? '');
    await page.evaluate(() => {
      scrollTo(0, 600);
      document.body.append(document.createElement('div'));
    });
    expect(await until(marks, (count) => count === 0)).toBe(0);
    await page.evaluate(() => scrollTo(0, 1400));
    expect(await marks()).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await world.close();
  }
});
