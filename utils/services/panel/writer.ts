/** The playbook, the lint and the prompt, with the words of five languages in them: loaded after the first paint. */
import { lintReply } from '@/utils/core/lint/lint';
import type { LintInput, Problem } from '@/utils/core/lint/problem';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import { pastReply } from '@/utils/core/reply/past-reply';
import { draftReplies } from '@/utils/core/reply/playbook';
import { buildPrompt, type Prompt } from '@/utils/core/reply/prompt';

export type Writer = {
  /** Suggestions at once, without a network. */
  readonly draftReplies: (request: ReplyRequest) => readonly Draft[];
  readonly lintReply: (input: LintInput) => readonly Problem[];
  /** The brand's own reply to a like case, for this customer. */
  readonly pastReply: typeof pastReply;
  /** What a model would be sent, to the letter. */
  readonly buildPrompt: (request: ReplyRequest) => Prompt;
};

export const writer: Writer = { draftReplies, lintReply, pastReply, buildPrompt };
