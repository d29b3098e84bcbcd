/** The playbook, the lint and the prompt, with the words of five languages in them: loaded after the first paint. */
import { lintReply } from '@/utils/core/lint/lint';
import type { LintInput, Problem } from '@/utils/core/lint/problem';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import { createPastIndex } from '@/utils/core/reply/past/past-index';
import { pastCaseOf, pastReply } from '@/utils/core/reply/past/past-reply';
import { draftReplies } from '@/utils/core/reply/playbook';
import { rewriteByHand } from '@/utils/core/reply/by-hand/rewrite-by-hand';
import { buildPrompt, type Prompt } from '@/utils/core/reply/prompt';
import { fillSaved } from '@/utils/core/reply/saved/fill';
import { fittingSaved, savedDraft, savedIdOf } from '@/utils/core/reply/saved/saved-drafts';
import type { Rewrite } from '@/utils/core/reply/rewrite';

export type Writer = {
  /** Suggestions at once, without a network. */
  readonly draftReplies: (request: ReplyRequest) => readonly Draft[];
  readonly lintReply: (input: LintInput) => readonly Problem[];
  /** What the team wrote itself: saved replies, and those of the past. */
  readonly team: typeof team;
  /** What a model would be sent, to the letter. */
  readonly buildPrompt: (request: ReplyRequest, rewrite?: Rewrite) => Prompt;
  /** A draft changed by rule. */
  readonly rewriteByHand: typeof rewriteByHand;
};

const team = { fillSaved, fittingSaved, savedDraft, savedIdOf, createPastIndex, pastReply, pastCaseOf };

export const writer: Writer = { draftReplies, lintReply, team, buildPrompt, rewriteByHand };
