/** Drafts for posts outside the browser: detect, decide by the starting rules, draft, check. The same code as the side panel's. */
import type { Brand } from '@/utils/core/brand';
import type { Detector } from '@/utils/core/detect/detect';
import type { Finding } from '@/utils/core/detect/finding';
import { lintReply } from '@/utils/core/lint/lint';
import type { ProblemSeverity } from '@/utils/core/lint/problem';
import { nativeIdOf, type Post } from '@/utils/core/post';
import type { Draft, DraftSource, ReplyRequest } from '@/utils/core/reply/draft';
import { draftReplies } from '@/utils/core/reply/playbook';
import { evaluateRules } from '@/utils/core/rules/evaluate';
import { SAFE_RULES } from '@/utils/core/rules/presets';
import type { Decision } from '@/utils/core/rules/schema';
import type { Voice } from '@/utils/core/voice/schema';

export type CheckedDraft = {
  readonly text: string;
  readonly source: DraftSource;
  readonly approach: Draft['approach'];
  readonly lang: string;
  readonly moves: readonly string[];
  readonly notes: readonly string[];
  /** Worst first; the hold of a rule is no problem of the text. */
  readonly problems: readonly { readonly code: string; readonly severity: ProblemSeverity }[];
};

export type Suggestion = {
  /** As in the file, else the number of the line. */
  readonly id: string;
  readonly finding: Finding;
  readonly decision: Decision;
  readonly drafts: readonly CheckedDraft[];
  /** For finding, decision, drafts and their checks, in milliseconds. */
  readonly ms: number;
};

export type Desk = {
  readonly detector: Detector;
  readonly brand: Brand;
  readonly voice: Voice;
  readonly initials: string;
  readonly seed: string;
};

/** No site allows such a handle. */
const SOME_BRAND = 'the brand';

/** @returns the request the side panel would make for a post on the brand's own page, whichever brand that is. */
export function requestFor(post: Post, desk: Desk, earlier: readonly string[] = []): ReplyRequest {
  const { detector, brand, voice, initials, seed } = desk;
  const handles = brand.handles.length > 0 ? brand.handles : [SOME_BRAND];
  const page = { kind: 'profile', owner: handles[0] } as const;
  const finding = detector.detect(post, { brand: { ...brand, handles }, page });
  const decision = evaluateRules(SAFE_RULES, post, finding, { now: post.postedAt ?? 0, authorCases: 0 });
  return { post, finding, decision, voice, brand, initials, earlier, seed };
}

/** @returns what the side panel would offer. `earlier`: replies given lately, newest first; new drafts differ from them. */
export function suggest(post: Post, desk: Desk, earlier: readonly string[] = []): Suggestion {
  const start = performance.now();
  const request = requestFor(post, desk, earlier);
  const drafts = draftReplies(request).map((draft) => checked(draft, request));
  const { finding, decision } = request;
  return { id: nativeIdOf(post.key), finding, decision, drafts, ms: performance.now() - start };
}

/** @returns a draft with what the lint says of it. */
export function checked(draft: Draft, request: ReplyRequest): CheckedDraft {
  const { text, source, approach, lang, moves, notes } = draft;
  const problems = lintReply({ ...request, text, lang, posted: [] })
    .filter(({ code }) => code !== 'held')
    .map(({ code, severity }) => ({ code, severity }));
  return { text, source, approach, lang, moves, notes, problems };
}
