/** Sending a message: a function call with inferred types. */
import { browser } from 'wxt/browser';
import type { MessageInput, MessageName, MessageOutput, Result } from './protocol';

/** What goes over the wire. */
export type Envelope = { readonly amends: MessageName; readonly input: unknown };

/**
 * Sends to the background.
 * @returns the handler's answer; `{ok: false, code: 'gone'}` when the extension was updated or the worker did not answer
 */
export function send<N extends MessageName>(
  name: N,
  input: MessageInput<N>,
): Promise<Result<MessageOutput<N>>> {
  return settle<N>(() => browser.runtime.sendMessage({ amends: name, input } satisfies Envelope));
}

/** Sends to the content script in a tab's top frame. */
export function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  input: MessageInput<N>,
): Promise<Result<MessageOutput<N>>> {
  return settle<N>(() =>
    browser.tabs.sendMessage(tabId, { amends: name, input } satisfies Envelope, { frameId: 0 }),
  );
}

async function settle<N extends MessageName>(
  call: () => Promise<unknown>,
): Promise<Result<MessageOutput<N>>> {
  try {
    const answer = await call();
    if (isResult<N>(answer)) return answer;
    return { ok: false, code: 'gone', retryable: true };
  } catch {
    // The other end is not there: worker restarting, tab closed, extension updated. All retryable with the same keys.
    return { ok: false, code: 'gone', retryable: true };
  }
}

function isResult<N extends MessageName>(answer: unknown): answer is Result<MessageOutput<N>> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
