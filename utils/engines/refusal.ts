/** Why a server refused a request that another one would take, and what to leave out the next time. */
import { lessThan, type Learned } from './server-facts';

/** Servers that know a field by name say so; what they say is read no further than this. */
const MAX_READ = 2000;
const NAMES = {
  counts: /stream_options|include_usage/i,
  maxTokens: /max_tokens|max_completion_tokens/i,
  answer: /response_format|json_schema|json_object|json mode|structured|grammar|guided/i,
} as const;
const TOO_LONG =
  /context[ _-]?(?:length|window|size)|maximum context|too many tokens|prompt is too long|exceed\w{0,3} the (?:available )?context/i;

/** Statuses of a request the server does not understand; a 500 counts only when it names one of our fields. */
const NOT_UNDERSTOOD: readonly number[] = [400, 415, 422];

/** @returns whether the server says that the text itself is too long for the model */
export function saysTooLong(message: string): boolean {
  return TOO_LONG.test(message.slice(0, MAX_READ));
}

/**
 * @param status HTTP status of the refusal
 * @param message the server's own words, untrusted
 * @param learned what the refused request was made with
 * @returns what to try next; undefined when the refusal is not about the form of the request. Each answer asks for
 *   less than the one before, so asking ends
 */
export function afterRefusal(status: number, message: string, learned: Learned): Learned | undefined {
  const words = message.slice(0, MAX_READ);
  if (!NOT_UNDERSTOOD.includes(status) && status < 500) return undefined;
  if (learned.counts && NAMES.counts.test(words)) return { ...learned, counts: false };
  const less = lessThan(learned.answer);
  if (less && NAMES.answer.test(words)) return { ...learned, answer: less };
  if (!NOT_UNDERSTOOD.includes(status) || saysTooLong(words)) return undefined;
  if (learned.maxTokensField === 'max_tokens' && NAMES.maxTokens.test(words))
    return { ...learned, maxTokensField: 'max_completion_tokens' };
  // It does not say what it minds: the plainest request is tried once.
  const isPlain = learned.answer === 'text' && !learned.counts;
  return isPlain ? undefined : { ...learned, answer: 'text', counts: false };
}
