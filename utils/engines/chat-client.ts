/** The `openai` SDK, set up for one server. */
import OpenAI from 'openai';
import { createCappedFetch } from './capped-fetch';
import { chatAddress, keyHeader, type ChatServer } from './chat-request';

const MAX_RETRIES = 2;

/**
 * @param timeout milliseconds until the headers must be there
 * @param onBytes told of every piece of an answer: a silent server has stalled, a slow one has not
 */
export function chatClient(server: ChatServer, timeout: number, onBytes: () => void): OpenAI {
  const { base, query } = chatAddress(server);
  const secret = keyHeader(server);
  return new OpenAI({
    baseURL: base,
    defaultQuery: { ...query },
    // The SDK insists on a key of its own; ours goes in the header that this server reads, or in none.
    apiKey: 'none',
    defaultHeaders: { authorization: null, ...(secret ? { [secret[0]]: secret[1] } : {}) },
    // The key is the agent's own, in the agent's own browser.
    dangerouslyAllowBrowser: true,
    maxRetries: MAX_RETRIES,
    timeout,
    logLevel: 'off',
    fetch: createCappedFetch(onBytes),
  });
}
