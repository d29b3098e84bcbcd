/** What went wrong with a model server, as one of our codes. */
import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { BodyTooLarge } from './capped-fetch';
import { statusProblem, type ProblemOf } from './status-problem';

/**
 * @param error anything thrown by the SDK or the network
 * @returns the code, and the server's own words where it had some (untrusted text, shown as text)
 */
export function problemOf(error: unknown): ProblemOf {
  if (error instanceof APIConnectionTimeoutError) return { code: 'timeout', retryable: true };
  if (error instanceof APIConnectionError) return { code: 'network', retryable: true };
  if (error instanceof APIError) {
    const status: unknown = error.status;
    if (typeof status !== 'number') return { code: 'server-error', retryable: true };
    return statusProblem(status, error.message);
  }
  if (error instanceof SyntaxError || error instanceof BodyTooLarge)
    return { code: 'nonsense', retryable: false };
  if (error instanceof TypeError) return { code: 'cut-off', retryable: true };
  return { code: 'nonsense', retryable: false };
}
