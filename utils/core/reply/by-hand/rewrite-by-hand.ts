/** What can be changed in a draft by rule, without a model. */
import { lintReply } from '@/utils/core/lint/lint';
import type { LintInput, Problem } from '@/utils/core/lint/problem';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import type { Rewrite } from '@/utils/core/reply/rewrite';
import { mended } from './mended';
import { moreFormal } from './more-formal';
import { shorter } from './shorter';
import { variantOf } from './variant-of';

export type ByHandInput = {
  readonly rewrite: Pick<Rewrite, 'kind' | 'text'>;
  /** What the lint reads besides the text. */
  readonly lint: Omit<LintInput, 'text'>;
  readonly request: ReplyRequest;
  /** The playbook's own draft, when the text is still as the playbook wrote it: it can be said anew in another manner. */
  readonly playbookDraft?: Draft;
};

/**
 * @returns the changed text; undefined when no rule changes anything, or every change would bring a new problem
 *   that blocks or warns. Same input, same text.
 */
export function rewriteByHand({ rewrite, lint, request, playbookDraft }: ByHandInput): string | undefined {
  const { kind, text } = rewrite;
  const check = (candidate: string): readonly Problem[] => lintReply({ ...lint, text: candidate });
  if (kind === 'mend') return mended(text, check);
  if (kind === 'language') return undefined;
  const isFit = noNewProblem(check(text), check);
  const plain =
    kind === 'shorter'
      ? shorter(text, lint, isFit)
      : kind === 'formal'
        ? moreFormal(text, lint, isFit)
        : undefined;
  if (plain !== undefined) return plain;
  return playbookDraft && variantOf(playbookDraft, kind, request, isFit);
}

/** @returns whether a text has nothing grave against it that the one before had not. */
function noNewProblem(
  before: readonly Problem[],
  check: (text: string) => readonly Problem[],
): (text: string) => boolean {
  const known = new Set(before.map(({ code }) => code));
  return (text) => check(text).every(({ code, severity }) => severity === 'note' || known.has(code));
}
