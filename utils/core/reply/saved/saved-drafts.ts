/** Saved replies among the suggestions. */
import { lintReply } from '@/utils/core/lint/lint';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import { primaryLanguage } from '@/utils/core/text/language';
import { fillSaved, type FillContext } from './fill';
import type { SavedReply } from './schema';
import { usedMore, type SavedUses } from './search';

/** More would crowd the list; the rest is a search away. */
const MAX_OFFERED = 2;
const PREFIX = 'saved:';

/** @returns a saved reply as a draft for this customer; the agent chose it, so nothing is held against it here. */
export function savedDraft(reply: SavedReply, context: FillContext): Draft {
  const { text, gaps } = fillSaved(reply, context);
  return {
    id: PREFIX + reply.id,
    source: 'saved',
    engine: reply.title,
    approach: 'direct',
    text,
    lang: reply.lang,
    moves: [],
    notes: gaps.length > 0 ? ['gaps'] : [],
  };
}

/** @returns the id of the saved reply a draft was made from. */
export function savedIdOf(draftId: string): string | undefined {
  return draftId.startsWith(PREFIX) ? draftId.slice(PREFIX.length) : undefined;
}

/**
 * @returns those that fit the post's topics and language, the most used first, two at most. None for a post that is
 *   held or grave, and none that the lint would not let out for another reason than a gap to fill in.
 */
export function fittingSaved(
  saved: readonly SavedReply[],
  context: FillContext,
  uses: SavedUses = {},
): Draft[] {
  const { request } = context;
  if (isGrave(request)) return [];
  const { finding, post } = request;
  const lang = primaryLanguage(finding.lang ?? post.lang);
  const ranked = saved
    .filter((reply) => reply.lang === lang && overlapOf(reply, finding.topics) > 0)
    .toSorted((a, b) => overlapOf(b, finding.topics) - overlapOf(a, finding.topics) || usedMore(uses, a, b));
  const offered: Draft[] = [];
  for (const reply of ranked) {
    const draft = savedDraft(reply, context);
    if (mayGoOut(draft, request)) offered.push(draft);
    // The checks cost a millisecond each: those of a large team's every reply would be felt.
    if (offered.length === MAX_OFFERED) break;
  }
  return offered;
}

/** Praise and whatever a rule holds get no ready-made text of their topic; nor does anything that may hurt somebody. */
function isGrave({ finding, decision }: ReplyRequest): boolean {
  return (
    decision.hold !== undefined ||
    finding.risks.some((risk) => risk !== 'repeated-contact' && risk !== 'churn') ||
    (finding.intent !== 'complaint' && finding.intent !== 'question')
  );
}

/** The share of the reply's own topics that the post is about: one for every topic would fit everything. */
function overlapOf({ topics }: SavedReply, found: readonly string[]): number {
  if (topics.length === 0) return 0;
  return topics.filter((topic) => topic !== 'other' && found.includes(topic)).length / topics.length;
}

function mayGoOut({ text, lang }: Draft, request: ReplyRequest): boolean {
  const { post, finding, decision, voice, brand, initials } = request;
  const problems = lintReply({ text, lang, post, finding, decision, voice, brand, initials, posted: [] });
  return problems.every(({ severity, code }) => severity !== 'block' || code === 'placeholder');
}
