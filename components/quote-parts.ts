/** Cuts a post's text at its reasons, so that the words that speak for a complaint can be marked. */
import type { Reason } from '@/utils/core/detect/finding';

export type QuotePart = {
  readonly text: string;
  /** Code of the reason these words gave; absent for plain text. */
  readonly code?: string;
};

/**
 * @param text the post's text
 * @param reasons as found; offsets that overlap, point outside or speak against a complaint are left out
 * @returns parts in order; joined they are `text` again
 */
export function quoteParts(text: string, reasons: readonly Reason[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let at = 0;
  for (const span of spansOf(text, reasons)) {
    if (span.start < at) continue;
    if (span.start > at) parts.push({ text: text.slice(at, span.start) });
    parts.push({ text: text.slice(span.start, span.end), code: span.code });
    at = span.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

type Span = { readonly start: number; readonly end: number; readonly code: string };

function spansOf(text: string, reasons: readonly Reason[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end, weight, code } of reasons) {
    if (start === undefined || end === undefined || weight <= 0) continue;
    if (start < 0 || end > text.length || start >= end) continue;
    if (splitsPair(text, start) || splitsPair(text, end)) continue;
    spans.push({ start, end, code });
  }
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a cut at `at` would break a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
