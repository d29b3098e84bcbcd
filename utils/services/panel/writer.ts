/** The playbook and the lint, with the words of five languages in them: loaded after the first paint. */
import { lintReply } from '@/utils/core/lint/lint';
import type { LintInput, Problem } from '@/utils/core/lint/problem';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import { draftReplies } from '@/utils/core/reply/playbook';

export type Writer = {
  /** Suggestions at once, without a network. */
  readonly draftReplies: (request: ReplyRequest) => readonly Draft[];
  readonly lintReply: (input: LintInput) => readonly Problem[];
};

export const writer: Writer = { draftReplies, lintReply };
