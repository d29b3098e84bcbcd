/** The brand's own reply to a like case, offered again: what an agent once wrote with care is the best template. */
import type { Brand } from '@/utils/core/brand';
import type { Case } from '@/utils/core/cases/case';
import type { Author } from '@/utils/core/post';
import { findPersonalData } from '@/utils/core/text/personal-data';
import type { Draft } from './draft';
import { firstName } from './first-name';
import { overlap, wordSet } from './overlap';

/** Share of words two posts must have in common; below it the cases are of one topic and no more alike than that. */
const LEAST_ALIKE = 0.25;
/** Shorter words ("the", "und") say nothing about likeness. */
const SHORTEST_WORD = 4;

type Candidate = { readonly row: Case; readonly text: string; readonly alike: number };

/**
 * @param row the case to answer
 * @param past cases that were answered, any order, of any customer
 * @returns the reply of the case most like it, with this customer's name for the other's; undefined when none is
 *   alike, or when it holds anything else about the other customer. Its `engine` is the day it was given, ISO 8601
 */
export function pastReply(row: Case, past: readonly Case[], brand: Brand): Draft | undefined {
  const words = tellingWords(row);
  const best = past
    .flatMap((other): Candidate[] => {
      const text = isLike(row, other) ? renamed(row.author, other, brand) : undefined;
      return text === undefined ? [] : [{ row: other, text, alike: overlap(words, tellingWords(other)) }];
    })
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .toSorted((a, b) => b.alike - a.alike || b.row.detectedAt - a.row.detectedAt)[0];
  if (!best) return undefined;
  const given = best.row.repliedAt ?? best.row.insertedAt ?? best.row.detectedAt;
  return {
    id: `past:${best.row.id}`,
    source: 'past',
    engine: new Date(given).toISOString().slice(0, 10),
    approach: 'direct',
    text: best.text,
    lang: best.row.finding.lang ?? '',
    moves: [],
    notes: [],
  };
}

/** Same site, kind of post, language and a common topic; another customer: one does not hear the same words twice. */
function isLike(row: Case, other: Case): boolean {
  return (
    other.id !== row.id &&
    other.authorKey !== row.authorKey &&
    other.site === row.site &&
    other.intent === row.intent &&
    other.finding.lang === row.finding.lang &&
    other.finding.risks.length === 0 &&
    other.finding.topics.some((topic) => topic !== 'other' && row.finding.topics.includes(topic))
  );
}

/** @returns the other's reply with this customer's name; undefined where something of the other customer would stay in it. */
function renamed(author: Author, { reply, author: other }: Case, brand: Brand): string | undefined {
  if (!reply || reply.text.trim() === '') return undefined;
  const theirs = firstName(other, brand);
  const name = firstName(author, brand);
  const said = wordSet(reply.text);
  const greets = theirs !== undefined && [...wordSet(theirs)].every((word) => said.has(word));
  if (greets && name === undefined) return undefined;
  const text = greets && name !== undefined ? reply.text.replaceAll(wholeWord(theirs), name) : reply.text;
  const left = wordSet(text);
  const traces = [...wordSet(other.name), ...wordSet(other.handle ?? '')];
  const own = wordSet(author.name);
  if (traces.some((word) => word.length > 2 && left.has(word) && !own.has(word))) return undefined;
  return findPersonalData(text).length === 0 ? text : undefined;
}

/** A first name holds letters, hyphens and apostrophes only: nothing in it means anything to a pattern. */
function wholeWord(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu');
}

function tellingWords({ post }: Case): ReadonlySet<string> {
  return new Set([...wordSet(post.text)].filter((word) => word.length >= SHORTEST_WORD));
}
