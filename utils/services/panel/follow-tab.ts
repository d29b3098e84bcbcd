/** The tab beside the panel, and what was read in it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ErrorCode, PageStatus } from '@/utils/messaging/protocol';
import { isPanelKey } from './panel-memory';

export type FollowedTab = {
  /** `undefined` until known, or when no tab is there. */
  readonly tabId: ReadonlySignal<number | undefined>;
  readonly status: ReadonlySignal<PageStatus | undefined>;
  readonly problem: ReadonlySignal<ErrorCode | undefined>;
  refresh(): Promise<void>;
  stop(): void;
};

/**
 * Follows the active tab of this window.
 * @param statusOf what is on the page of a tab; asked again whenever the background notes something new of a page
 */
export function followTab(statusOf: (tabId: number) => Promise<PageStatus>): FollowedTab {
  const tabId = signal<number | undefined>(undefined);
  const status = signal<PageStatus | undefined>(undefined);
  const problem = signal<ErrorCode | undefined>(undefined);
  let asked = 0;

  async function refresh(): Promise<void> {
    const turn = (asked += 1);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    const answer = await statusOf(tab.id).catch((error: unknown) => {
      // The agent reads what to do about it; the cause is for whoever looks into it.
      console.error(error);
      return undefined;
    });
    // A later question was asked meanwhile: its answer counts.
    if (turn !== asked) return;
    tabId.value = tab.id;
    problem.value = answer ? undefined : 'no-storage';
    if (answer) status.value = answer;
  }

  const onActivated = () => void refresh();
  const onUpdated = (_: number, change: { status?: string }) => {
    if (change.status) void refresh();
  };
  const onSession = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some((key) => !isPanelKey(key))) void refresh();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.session.onChanged.addListener(onSession);
  void refresh();

  return {
    tabId,
    status,
    problem,
    refresh,
    stop() {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.storage.session.onChanged.removeListener(onSession);
    },
  };
}
