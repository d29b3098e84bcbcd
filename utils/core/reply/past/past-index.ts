/**
 * The replies a team gave, findable by the post they answered. Built once and kept current case by case; a search
 * among ten thousand takes a few milliseconds.
 */
import type { Case } from '@/utils/core/cases/case';
import type { Topic } from '@/utils/core/detect/finding';
import { primaryLanguage } from '@/utils/core/text/language';
import { foldForMatch } from '@/utils/core/text/normalise';
import { termsOf } from './terms';

/** What the index keeps of a case: no post, no history. */
export type PastCase = Pick<Case, 'id' | 'authorKey' | 'intent' | 'author' | 'detectedAt'> & {
  readonly lang: string;
  readonly topics: readonly Topic[];
  /** The reply as it was given. */
  readonly given: string;
  /** Epoch milliseconds. */
  readonly givenAt: number;
};

export type PastHit = {
  readonly row: PastCase;
  /** Likeness of the two posts, 0 to 1. */
  readonly score: number;
};

export type PastIndex = {
  /** Takes in a case as it is now: puts it in, changes it or takes it out. */
  put(row: Case): void;
  readonly size: () => number;
  /** @returns the cases most like this one, the likest first; only of its language, kind and a common topic */
  search(row: Case, limit: number): PastHit[];
};

type Entry = {
  readonly row: PastCase;
  readonly terms: readonly string[];
  readonly said: string;
};

/**
 * Twice the weight of common words by the weight of all, the rarer a word the heavier (Dice, weighted by inverse
 * document frequency). Below this, two posts have a topic in common and no more: see the test for the figures.
 */
export const LEAST_ALIKE = 0.3;

export function createPastIndex(): PastIndex {
  const entries = new Map<string, Entry>();
  const frequency = new Map<string, number>();
  const forgotten = new Set<string>();

  const count = (terms: readonly string[], by: 1 | -1) => {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + by);
  };
  const weightOf = (term: string) => Math.log(1 + entries.size / (frequency.get(term) || 1));
  const sum = (terms: Iterable<string>) => {
    let total = 0;
    for (const term of terms) total += weightOf(term);
    return total;
  };

  return {
    size: () => entries.size,
    put(row) {
      const known = entries.get(row.id);
      if (known) count(known.terms, -1);
      entries.delete(row.id);
      const said = foldForMatch(row.reply?.text ?? '').trim();
      if (row.reply?.forgotten) forgotten.add(said);
      const lang = languageOf(row);
      if (!lang || !mayTeach(row)) return;
      const terms = [...termsOf(row.post.text, lang)];
      entries.set(row.id, { row: kept(row, lang), terms, said });
      count(terms, 1);
    },
    search(row, limit) {
      const lang = languageOf(row);
      if (!lang || isGrave(row)) return [];
      const asked = termsOf(row.post.text, lang);
      const whole = sum(asked);
      const hits: PastHit[] = [];
      for (const entry of entries.values()) {
        if (entry.row.lang !== lang || !fits(row, entry.row) || forgotten.has(entry.said)) continue;
        const common = entry.terms.filter((term) => asked.has(term));
        if (common.length < 2) continue;
        const score = (2 * sum(common)) / (whole + sum(entry.terms));
        if (score >= LEAST_ALIKE) hits.push({ row: entry.row, score });
      }
      return hits
        .toSorted((a, b) => b.score - a.score || b.row.detectedAt - a.row.detectedAt)
        .slice(0, limit);
    },
  };
}

function languageOf({ finding, post }: Case): string | undefined {
  return primaryLanguage(finding.lang ?? post.lang);
}

function kept(row: Case, lang: string): PastCase {
  const { id, authorKey, intent, author, detectedAt } = row;
  return {
    id,
    authorKey,
    intent,
    author,
    detectedAt,
    lang,
    topics: row.finding.topics,
    given: row.reply?.text ?? '',
    givenAt: row.repliedAt ?? row.insertedAt ?? detectedAt,
  };
}

/** Same kind of post and a common topic; another customer, who would hear the same words twice. */
function fits(row: Case, other: PastCase): boolean {
  return (
    other.id !== row.id &&
    other.authorKey !== row.authorKey &&
    other.intent === row.intent &&
    other.topics.some((topic) => topic !== 'other' && row.finding.topics.includes(topic))
  );
}

/** Whether its reply is worth offering again: given by the team, in its own words, to nothing grave. */
function mayTeach(row: Case): boolean {
  const { reply, status } = row;
  if (!reply || reply.forgotten || reply.text.trim().length < SHORTEST_REPLY) return false;
  if (status !== 'replied' && status !== 'inserted' && status !== 'resolved') return false;
  // What the playbook wrote it can write again, and what broke a rule should not be repeated.
  const isPlaybooks = reply.source === 'playbook' && reply.editDistance === 0;
  return !isPlaybooks && row.overrides.length === 0 && !isGrave(row);
}
const SHORTEST_REPLY = 12;

/** What was held, or may hurt somebody, is answered for itself each time. */
function isGrave({ finding, decision, severity }: Case): boolean {
  return (
    decision.hold !== undefined ||
    severity === 'critical' ||
    finding.risks.some((risk) => risk !== 'churn' && risk !== 'repeated-contact')
  );
}
