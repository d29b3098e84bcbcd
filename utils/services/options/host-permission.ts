/** Whether the browser lets Amends reach a model's server; it can be taken back at any time. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';

export type HostPermission = {
  /** `undefined` until known, or without a usable address. */
  readonly granted: ReadonlySignal<boolean | undefined>;
  /** Begins to follow the address; the answer stops it. */
  readonly follow: () => () => void;
  readonly takeBack: () => Promise<void>;
};

/** @param pattern match pattern of the server's host; undefined while the address is not usable */
export function createHostPermission(pattern: ReadonlySignal<string | undefined>): HostPermission {
  const granted = signal<boolean | undefined>(undefined);

  async function look(): Promise<void> {
    const asked = pattern.peek();
    const answer = asked === undefined ? undefined : await browser.permissions.contains({ origins: [asked] });
    if (asked === pattern.peek()) granted.value = answer;
  }

  return {
    granted,
    follow: () => {
      const stop = effect(() => {
        granted.value = undefined;
        if (pattern.value !== undefined) void look();
      });
      const changed = () => void look();
      browser.permissions.onAdded.addListener(changed);
      browser.permissions.onRemoved.addListener(changed);
      return () => {
        stop();
        browser.permissions.onAdded.removeListener(changed);
        browser.permissions.onRemoved.removeListener(changed);
      };
    },
    async takeBack() {
      const asked = pattern.peek();
      if (asked !== undefined) await browser.permissions.remove({ origins: [asked] });
      await look();
    },
  };
}
