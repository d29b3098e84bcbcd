/** The browser's own question for a host cannot be answered from outside: the answer is given on its page of extensions beforehand. */
import type { Launched } from '@/scripts/browsers/launch';

/** The next `permissions.request` for this pattern, made in a click, is granted without a prompt. Chromium only. */
export async function grantHost(launched: Launched, pattern: string): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(launched.extensionUrl('')).host;
  await page.evaluate(
    async (extensionId, host) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- known to the browser's own pages alone
      const api = Reflect.get(chrome, 'developerPrivate') as {
        addHostPermission(id: string, host: string): Promise<void>;
      };
      await api.addHostPermission(extensionId, host);
    },
    id,
    pattern,
  );
  await page.close();
}
