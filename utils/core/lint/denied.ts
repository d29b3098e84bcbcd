/** Words that take a statement back: "whether this will be fixed", "if your account has been closed". */
import type { Span } from '@/utils/core/text/normalise';
import { sentenceAt, within, type ReplyText } from './reply-text';

/** @returns whether a denying word stands in the sentence before a place. */
export function isDenied(reply: ReplyText, before: number): boolean {
  const { start } = sentenceAt(reply, Math.max(0, before - 1));
  return within(reply.hits('denies'), { start, end: before }).length > 0;
}

/** @returns whether a word of doubt stands right before what was found: "if", "when", "whether". */
export function isDoubted(reply: ReplyText, { start }: Span): boolean {
  const before = { start: Math.max(sentenceAt(reply, start).start, start - NEAR), end: start };
  return within(reply.hits('doubts'), before).length > 0;
}

/** Room for "if you think that". */
const NEAR = 24;
