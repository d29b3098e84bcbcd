/** What an engine and the lint may know about a case. */
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import { isHeld } from '@/utils/core/cases/held';
import type { LintInput } from '@/utils/core/lint/problem';
import type { ReplyRequest } from '@/utils/core/reply/draft';
import type { Settings } from '@/utils/settings/schema';

/** More than this adds length to a prompt and nothing else. */
const MAX_EARLIER = 10;

export type RequestInput = {
  readonly row: Case;
  /** Other cases of the same customer, newest first. */
  readonly earlier: readonly Case[];
  readonly settings: Settings;
  /** Replies given to others lately, newest first. */
  readonly lately: readonly string[];
  /** Texts shown before that the new ones should differ from. */
  readonly avoid: readonly string[];
  /** 0 at first; each request for other wording adds one. The same round gives the same playbook drafts. */
  readonly round: number;
};

/** @returns the request for any engine. */
export function replyRequest({ row, earlier, lately, settings, avoid, round }: RequestInput): ReplyRequest {
  const given = earlier.flatMap(({ reply }) => (reply ? [reply.text] : []));
  return {
    post: row.post,
    finding: row.finding,
    decision: row.decision,
    voice: settings.voice,
    brand: settings.brand,
    initials: settings.general.initials,
    earlier: [...avoid, ...given].slice(0, MAX_EARLIER),
    lately,
    seed: `${row.id}#${round}`,
  };
}

/** @returns what the lint reads: the reply in its language, and what the brand already said in this thread. */
export function lintInput(
  text: string,
  lang: string,
  row: Case,
  events: readonly CaseEvent[],
  settings: Settings,
): LintInput {
  return {
    text,
    lang,
    post: row.post,
    finding: row.finding,
    // A hold that was lifted no longer changes what a reply should hold.
    decision: isHeld(row) ? row.decision : { ...row.decision, hold: undefined },
    voice: settings.voice,
    brand: settings.brand,
    initials: settings.general.initials,
    checks: settings.checks,
    posted: events.flatMap((event) => (event.type === 'replied' ? [event.text] : [])),
  };
}

/** @returns the language a reply written by hand should be in: the post's, else the brand's. Primary tag. */
export function replyLang(row: Case, settings: Settings): string {
  const tag = row.finding.lang ?? row.post.lang ?? settings.voice.locale;
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
