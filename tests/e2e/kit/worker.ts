/** The background, taken away: what a browser does whenever it likes. */
import type { World } from './world';

/** Stops the background worker or event page; the next message starts it again. */
export async function stopBackground({ launched, desk }: World): Promise<void> {
  if (launched.kind === 'firefox') {
    // An event page closes like any page; Firefox wakes it with the next event.
    await desk.evaluate(async () =>
      Reflect.get(await chrome.runtime.getBackgroundPage(), 'close').call(undefined),
    );
    return;
  }
  const session = await desk.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
