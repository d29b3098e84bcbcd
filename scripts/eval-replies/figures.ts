/** The figures of one way to write replies, over all posts. */
import { lintReply } from '@/utils/core/lint/lint';
import { replyLength } from '@/utils/core/limits';
import type { ReplyRequest } from '@/utils/core/reply/draft';
import { guessLanguage } from '@/utils/core/text/language';
import { lengthCaps } from '@/utils/core/voice/length-caps';
import { readingGrade } from '@/utils/core/voice/reading-grade';
import { distinct, percentile, selfBleu, sharedWords } from './measures';
import { isSpecific, problemClauses } from './specific';

export type Judged = {
  readonly request: ReplyRequest;
  readonly texts: readonly string[];
  /** For the drafts of one post. */
  readonly ms: number;
};

/** Shares are 0 to 1. */
export type Figures = {
  readonly posts: number;
  readonly replies: number;
  /** Posts with three replies. */
  readonly three: number;
  /** Replies without a problem that blocks. */
  readonly noBlock: number;
  /** Replies without one that blocks or warns. */
  readonly clean: number;
  /** English complaints whose topic the detector knows and whose problem clauses have content words. */
  readonly knownTopic: number;
  /** Of those, the share whose replies are all specific; by reply; and with at least one. See `specific.ts`. */
  readonly specificAll: number;
  readonly specific: number;
  readonly specificAny: number;
  /** Posts of which two replies share more than half of the shorter one's words. */
  readonly tooAlike: number;
  /** Replies that were given before, word for word. */
  readonly repeated: number;
  readonly distinct2: number;
  readonly selfBleu: number;
  /** Replies within the voice's length for their site. */
  readonly fits: number;
  /** Replies in the customer's language, of those long enough to tell. */
  readonly rightLanguage: number;
  /** Flesch-Kincaid, English only. */
  readonly meanGrade: number;
  readonly medianMs: number;
  readonly p95Ms: number;
};

/** Self-BLEU takes the square of this in comparisons. */
const MOST_COMPARED = 200;

/**
 * @param langs the language each post's replies should be in, by post
 * @param stock stems that say nothing of a post, from `contentStems`
 */
export function figuresOf(judged: readonly Judged[], stock: ReadonlySet<string>): Figures {
  const all = judged.flatMap(({ request, texts }) => texts.map((text) => ({ request, text })));
  const share = <T>(items: readonly T[], is: (item: T) => boolean): number =>
    items.length === 0 ? 0 : items.filter(is).length / items.length;
  const lints = all.map(({ request, text }) =>
    lintReply({ ...request, text, lang: request.finding.lang ?? 'en', posted: [] }).filter(
      ({ code }) => code !== 'held',
    ),
  );
  const known = judged.flatMap(({ request, texts }) => {
    const clause = isKnown(request) ? problemClauses(request.post.text, stock) : '';
    return clause === '' ? [] : [texts.map((text) => isSpecific(text, clause, stock))];
  });
  const guesses = all.flatMap(({ request, text }) => {
    const guess = guessLanguage(text);
    return guess === undefined ? [] : [guess === (request.finding.lang ?? 'en')];
  });
  const texts = all.map(({ text }) => text);
  const english = all.filter(({ request }) => (request.finding.lang ?? 'en') === 'en');
  const grades = english.map(({ text }) => readingGrade(text.toLowerCase()).grade);
  const times = judged.map(({ ms }) => ms);
  return {
    posts: judged.length,
    replies: texts.length,
    three: share(judged, (one) => one.texts.length === 3),
    noBlock: share(lints, (problems) => problems.every(({ severity }) => severity !== 'block')),
    clean: share(lints, (problems) => problems.every(({ severity }) => severity === 'note')),
    knownTopic: known.length,
    specificAll: share(known, (flags) => flags.every(Boolean)),
    specific: share(known.flat(), Boolean),
    specificAny: share(known, (flags) => flags.some(Boolean)),
    tooAlike: share(judged, (one) =>
      one.texts.some((text, at) => one.texts.slice(at + 1).some((other) => sharedWords(text, other) > 0.5)),
    ),
    repeated: texts.length === 0 ? 0 : 1 - new Set(texts).size / texts.length,
    distinct2: distinct(texts, 2),
    selfBleu: selfBleu(texts.slice(0, MOST_COMPARED)),
    fits: share(all, ({ request, text }) => {
      const { site } = request.post;
      return replyLength(text, site) <= lengthCaps(request.voice, site).cap;
    }),
    rightLanguage: share(guesses, Boolean),
    meanGrade: grades.length === 0 ? 0 : grades.reduce((sum, grade) => sum + grade, 0) / grades.length,
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}

function isKnown({ finding }: ReplyRequest): boolean {
  return (
    finding.intent === 'complaint' &&
    (finding.lang ?? 'en') === 'en' &&
    finding.risks.every((risk) => risk !== 'self-harm' && risk !== 'safety' && risk !== 'legal') &&
    finding.topics.some((topic) => topic !== 'other')
  );
}
