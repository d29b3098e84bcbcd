/** The brand's own reply to a like case, offered again: what an agent once wrote with care is the best template. */
import { lintReply } from '@/utils/core/lint/lint';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import { guessLanguage } from '@/utils/core/text/language';
import { withoutSignOff, withSignOff } from '@/utils/core/voice/sign-off';
import { forAnother } from './for-another';
import type { PastCase, PastHit } from './past-index';

const PREFIX = 'past:';

/**
 * @param hits like cases, the likest first
 * @param request for the case to answer
 * @returns the first reply the lint lets out, for this customer; one with a gap to fill in only where none is whole.
 *   Undefined when there is none. Its `engine` is the day it was given, ISO 8601
 */
export function pastReply(hits: readonly PastHit[], request: ReplyRequest): Draft | undefined {
  const drafts = hits.flatMap(({ row }) => draftFrom(row, request) ?? []);
  const fit = drafts.map((draft) => ({ draft, codes: blockingCodes(draft, request) }));
  const whole = fit.find(({ codes }) => codes.length === 0);
  return (whole ?? fit.find(({ codes }) => codes.every((code) => code === 'placeholder')))?.draft;
}

/** @returns the case a draft was taken from; undefined for drafts of other sources */
export function pastCaseOf(draftId: string): string | undefined {
  return draftId.startsWith(PREFIX) ? draftId.slice(PREFIX.length) : undefined;
}

function draftFrom({ id, author, lang, given, givenAt }: PastCase, request: ReplyRequest): Draft | undefined {
  const { post, voice, brand, initials } = request;
  const written = guessLanguage(given);
  // Answered in another language than asked in: nothing for a customer of this one.
  if (written !== undefined && written !== lang) return undefined;
  const ready = forAnother(withoutSignOff(given, voice), author, post.author, brand);
  if (!ready) return undefined;
  return {
    id: PREFIX + id,
    source: 'past',
    engine: new Date(givenAt).toISOString().slice(0, 10),
    approach: 'direct',
    text: withSignOff(ready.text, voice, initials),
    lang,
    moves: [],
    notes: ready.gaps > 0 ? ['past', 'gaps'] : ['past'],
  };
}

function blockingCodes({ text, lang }: Draft, request: ReplyRequest): string[] {
  const { post, finding, decision, voice, brand, initials } = request;
  const problems = lintReply({ text, lang, post, finding, decision, voice, brand, initials, posted: [] });
  return problems.filter(({ severity }) => severity === 'block').map(({ code }) => code);
}
