/** Counts under a post. */
import type { Post } from '@/utils/core/post';
import { ownPart, type Outline } from './outline';
import { ANCHORS } from './selectors';

/** Number runs of every script X's languages use: Latin, Arabic, Persian, Devanagari, Bengali. */
const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]+/g;
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];

/**
 * The button's label carries the full number ("1178 …"), the face a rounded
 * one ("1.1K") and, while it changes, both the old and the new. Only a label
 * with exactly one number is trusted; anything else leaves the count unknown.
 */
export function readMetrics(outline: Outline): Post['metrics'] {
  const views = outline.links.find((link) => link.getAttribute('href')?.endsWith('/analytics') === true);
  return {
    replies: countOf(ownPart(outline, ANCHORS.reply)?.element),
    reposts: countOf(ownPart(outline, ANCHORS.reposts)?.element),
    likes: countOf(ownPart(outline, ANCHORS.likes)?.element),
    views: countOf(views),
  };
}

function countOf(element: Element | undefined): number | undefined {
  return countIn(element?.getAttribute('aria-label') ?? '');
}

/** @returns the one number in a label, undefined when there is none or more than one */
export function countIn(label: string): number | undefined {
  const runs = label.slice(0, 200).match(DIGITS) ?? [];
  const [run] = runs;
  return runs.length === 1 && run !== undefined && run.length <= 15 ? Number(toLatinDigits(run)) : undefined;
}

function toLatinDigits(run: string): string {
  return Array.from(run, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((start) => start <= code) ?? 0x30;
    return String(code - zero);
  }).join('');
}
