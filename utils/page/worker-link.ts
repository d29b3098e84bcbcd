/** The line to the background: orders come in, reports go out, and it is noticed when the other end is gone for good. */
import { browser } from 'wxt/browser';
import { send } from '@/utils/messaging/client';
import type { MessageInput, MessageName, MessageOutput, Result } from '@/utils/messaging/protocol';
import { acceptOrder, type Order } from './accept';

/** Reports in a row without an answer, each tried some seconds after the last, until nobody is expected any more. */
const MAX_UNANSWERED = 8;

export type WorkerLink = {
  /** Sends to the background. */
  report<N extends MessageName>(name: N, input: MessageInput<N>): Promise<Result<MessageOutput<N>>>;
  /** Waits for orders until `signal` ends. */
  listen(obey: (order: Order) => Promise<Result<unknown>>, signal: AbortSignal): void;
};

/** @param onGone called once, when the extension was updated or removed and this page's script is an orphan */
export function createWorkerLink(onGone: () => void): WorkerLink {
  let unanswered = 0;
  return {
    async report(name, input) {
      if (isOrphan()) {
        onGone();
        return { ok: false, code: 'gone', retryable: false };
      }
      const result = await send(name, input);
      unanswered = !result.ok && result.code === 'gone' ? unanswered + 1 : 0;
      if (isOrphan() || unanswered >= MAX_UNANSWERED) onGone();
      return result;
    },

    listen(obey, signal) {
      const onMessage = (
        raw: unknown,
        sender: { readonly id?: string; readonly tab?: unknown },
        answer: (result: Result<unknown>) => void,
      ): true | undefined => {
        // Only this extension gives orders, and of it the worker: where the browser names a tab, it is one of our pages.
        if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
        const order = acceptOrder(raw);
        if (order === undefined) return undefined;
        void answerTo(order, obey).then(answer);
        // Keeps the line open until the answer.
        return true;
      };
      browser.runtime.onMessage.addListener(onMessage);
      signal.addEventListener('abort', () => {
        // An orphan's `runtime` is empty; the browser has forgotten the listener with it.
        if (!isOrphan()) browser.runtime.onMessage.removeListener(onMessage);
      });
    },
  };
}

/** After an update the old script lives on in the page, cut off from its extension. */
function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

async function answerTo(
  order: Order | 'bad',
  obey: (order: Order) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  if (order === 'bad') return { ok: false, code: 'bad-input', retryable: false };
  try {
    return await obey(order);
  } catch {
    // A bug of ours, met in a page never seen before: the agent is told instead of waiting for ever.
    return { ok: false, code: 'internal', retryable: false };
  }
}
