/** What an HTTP status of a model server means, as one of our codes. */
import type { EngineProblem } from '@/utils/core/reply/draft';
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

/** @param words the server's own, untrusted: shown as text */
export function statusProblem(status: number, words: string): ProblemOf {
  const detail = words.slice(0, MAX_DETAIL);
  if ((status === 400 || status === 413 || status === 422) && saysTooLong(words))
    return { code: 'too-long', retryable: false, detail };
  const known = BY_STATUS[status];
  if (known) return { ...known, detail };
  return { code: status >= 500 ? 'server-error' : 'nonsense', retryable: status >= 500, detail };
}
