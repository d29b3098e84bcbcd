/**
 * Drafts out of a model's answer, however it is dressed: JSON, JSON in a fence, a
 * cut-off beginning of JSON, numbered or headed text. Pure: the same text gives the
 * same drafts, so reading it again after every chunk of a stream is safe.
 */
import { capText } from '@/utils/core/text/cap';
import { toApproach, type Approach } from './approach';
import { jsonDrafts } from './parse-json-drafts';

export type ParsedDraft = {
  readonly approach?: Approach;
  readonly text: string;
  /** Its end was seen; false for the last one of an answer that stopped early. */
  readonly complete: boolean;
};

/** A model that writes more than this is not writing replies. */
export const MAX_ANSWER = 20_000;
const MAX_DRAFTS = 3;
const MIN_LETTERS = 4;

/**
 * @param answer all of the answer so far
 * @param ended the stream is over; text without JSON is read only then, and the last draft of it is complete
 * @returns at most three drafts; none for anything that holds no reply
 */
export function parseDrafts(answer: string, ended: boolean): ParsedDraft[] {
  const text = withoutThoughts(capText(answer, MAX_ANSWER));
  const start = text.search(/[[{]\s*(?:"|\{|\[)/);
  const looksJson = start >= 0;
  const found = looksJson ? jsonDrafts(text.slice(start)) : ended ? headedDrafts(text) : [];
  return found.filter(isReply).slice(0, MAX_DRAFTS);
}

/**
 * @param answer all of the answer so far, to a request for one reply
 * @param ended as for `parseDrafts`; here prose without any JSON is a reply too
 */
export function parseReply(answer: string, ended: boolean): ParsedDraft | undefined {
  const [first] = parseDrafts(answer, ended);
  if (first) return first;
  const text = withoutThoughts(capText(answer, MAX_ANSWER)).replace(/```[a-z]*/gi, '');
  const prose = { text: tidy(text), complete: true };
  return ended && !/^\s*[[{<]/.test(text) && isReply(prose) ? prose : undefined;
}

/** Some models think aloud first. */
function withoutThoughts(text: string): string {
  const open = /^\s*<think(?:ing)?>/i.exec(text);
  if (!open) return text;
  const close = /<\/think(?:ing)?>/i.exec(text);
  return close ? text.slice(close.index + close[0].length) : '';
}

const HEADING =
  /^\s{0,3}(?:#{1,4}\s*)?(?:\*\*)?(?:(?:draft|option|reply|version|response)\s*)?(?:(?<number>[1-9])\s*[.):]|(?<name>direct|warm|brief)(?:\s+(?:draft|reply|version))?\s*:)\s*(?:\*\*)?\s*:?\s*/i;

/** "1. …", "Draft 2: …", "**Warm:** …": each heading begins a draft, which goes on to the next. */
function headedDrafts(text: string): ParsedDraft[] {
  const drafts: { approach?: Approach; lines: string[] }[] = [];
  for (const line of text.replace(/```[a-z]*/gi, '').split('\n')) {
    const heading = HEADING.exec(line);
    const current = drafts.at(-1);
    if (heading) {
      const rest = line.slice(heading[0].length);
      const name = heading.groups?.['name'] ?? /^\**(direct|warm|brief)\**\s*:/i.exec(rest)?.[1];
      drafts.push({
        approach: toApproach(name),
        lines: [rest.replace(/^\**(?:direct|warm|brief)\**\s*:\**\s*/i, '')],
      });
    } else if (current) current.lines.push(line);
  }
  return drafts.map(({ approach, lines }) => ({ approach, text: tidy(lines.join('\n')), complete: true }));
}

/** Quotes around the whole and bold marks are dress, not reply. */
function tidy(text: string): string {
  const plain = text.replaceAll('**', '').trim();
  return /^["“].*["”]$/s.test(plain) ? plain.slice(1, -1).trim() : plain;
}

function isReply({ text }: ParsedDraft): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS;
}
