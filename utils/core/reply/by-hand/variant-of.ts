/** The playbook's own draft said in another manner: the same post, the same approach, another setting of the voice. */
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import { draftReplies } from '@/utils/core/reply/playbook';
import type { RewriteKind } from '@/utils/core/reply/rewrite';
import type { Voice } from '@/utils/core/voice/schema';

const MANNERS = {
  shorter: ({ brevity }) => (brevity < 5 ? { brevity: 5 } : undefined),
  warmer: ({ warmth }) => (warmth < 5 ? { warmth: 5 } : undefined),
  formal: ({ formality }) => (formality > 1 ? { formality: 1, contractions: false } : undefined),
  language: () => undefined,
  mend: () => undefined,
} as const satisfies Record<RewriteKind, (voice: Voice) => Partial<Voice> | undefined>;

/** @returns the draft of the same approach in that manner; undefined when the voice is there already or nothing fit is left */
export function variantOf(
  { approach, text }: Draft,
  kind: RewriteKind,
  request: ReplyRequest,
  isFit: (text: string) => boolean,
): string | undefined {
  const manner = MANNERS[kind](request.voice);
  if (!manner) return undefined;
  const drafts = draftReplies({
    ...request,
    voice: { ...request.voice, ...manner },
    // Another wording than what is there, even where the manner alone would change nothing.
    earlier: [text, ...request.earlier],
    seed: `${request.seed} ${kind}`,
  });
  const variant = drafts.find((draft) => draft.approach === approach)?.text;
  const isBetter = kind !== 'shorter' || (variant?.length ?? 0) < text.length;
  return variant !== undefined && variant !== text && isBetter && isFit(variant) ? variant : undefined;
}
