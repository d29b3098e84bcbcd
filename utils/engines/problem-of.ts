/** What went wrong with a model server, as one of our codes. */
import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import type { EngineProblem } from '@/utils/core/reply/draft';
import { BodyTooLarge } from './capped-fetch';
import { saysTooLong } from './refusal';

export type ProblemOf = {
  readonly code: EngineProblem;
  readonly retryable: boolean;
  readonly detail?: string;
};

const BY_STATUS: Readonly<Record<number, ProblemOf>> = {
  401: { code: 'unauthorised', retryable: false },
  402: { code: 'payment', retryable: false },
  403: { code: 'forbidden', retryable: false },
  404: { code: 'not-found', retryable: false },
  408: { code: 'timeout', retryable: true },
  429: { code: 'rate-limited', retryable: true },
};
const MAX_DETAIL = 400;

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
    if ((status === 400 || status === 413 || status === 422) && saysTooLong(error.message))
      return { code: 'too-long', retryable: false, detail: error.message.slice(0, MAX_DETAIL) };
    const known = BY_STATUS[status] ?? {
      code: status >= 500 ? 'server-error' : 'nonsense',
      retryable: status >= 500,
    };
    return { ...known, detail: error.message.slice(0, MAX_DETAIL) };
  }
  if (error instanceof SyntaxError || error instanceof BodyTooLarge)
    return { code: 'nonsense', retryable: false };
  if (error instanceof TypeError) return { code: 'cut-off', retryable: true };
  return { code: 'nonsense', retryable: false };
}
