/** The tab beside the panel, and what was read in it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { send as sendMessage } from '@/utils/messaging/client';
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

/** Follows the active tab of this window; the background says what is on its page. */
export function followTab(send: typeof sendMessage): FollowedTab {
  const tabId = signal<number | undefined>(undefined);
  const status = signal<PageStatus | undefined>(undefined);
  const problem = signal<ErrorCode | undefined>(undefined);
  let asked = 0;

  async function refresh(): Promise<void> {
    const turn = (asked += 1);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    const answer = await send('page.status', { tabId: tab.id });
    // A later question was asked meanwhile: its answer counts.
    if (turn !== asked) return;
    tabId.value = tab.id;
    problem.value = answer.ok ? undefined : answer.code;
    if (answer.ok) status.value = answer.value;
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
