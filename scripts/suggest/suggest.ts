/** Drafts for posts outside the browser: detect, decide by the starting rules, draft, check. */
import type { Brand } from '@/utils/core/brand';
import type { Detector } from '@/utils/core/detect/detect';
import type { Intent, Topic } from '@/utils/core/detect/finding';
import { lintReply } from '@/utils/core/lint/lint';
import type { Post } from '@/utils/core/post';
import { draftReplies } from '@/utils/core/reply/playbook';
import { evaluateRules } from '@/utils/core/rules/evaluate';
import { SAFE_RULES } from '@/utils/core/rules/presets';
import type { Voice } from '@/utils/core/voice/schema';

export type Suggestion = {
  readonly text: string;
  readonly intent: Intent;
  readonly topics: readonly Topic[];
  readonly held?: string;
  readonly drafts: readonly {
    readonly approach: string;
    readonly lang: string;
    readonly text: string;
    readonly notes: readonly string[];
    /** `code` of each problem, worst first. */
    readonly problems: readonly string[];
  }[];
};

export type Desk = {
  readonly detector: Detector;
  readonly brand: Brand;
  readonly voice: Voice;
  readonly initials: string;
  readonly seed: string;
};

/** @returns what the side panel would offer for a post on the brand's own page. */
export function suggest(post: Post, { detector, brand, voice, initials, seed }: Desk): Suggestion {
  const finding = detector.detect(post, { brand, page: { kind: 'profile', owner: brand.handles[0] } });
  const decision = evaluateRules(SAFE_RULES, post, finding, { now: post.postedAt ?? 0, authorCases: 0 });
  const request = { post, finding, decision, voice, brand, initials, earlier: [], seed };
  return {
    text: post.text,
    intent: finding.intent,
    topics: finding.topics,
    held: decision.hold?.reason,
    drafts: draftReplies(request).map(({ approach, lang, text, notes }) => ({
      approach,
      lang,
      text,
      notes,
      problems: lintReply({ ...request, text, lang, posted: [] })
        .map(({ code }) => code)
        .filter((code) => code !== 'held'),
    })),
  };
}
