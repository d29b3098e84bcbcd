/** Which move set answers a post. */
import type { Topic } from '@/utils/core/detect/finding';
import { normalise } from '@/utils/core/text/normalise';
import { literalFinder } from '@/utils/core/text/phrases';
import type { ReplyRequest } from './draft';
import type { Facts } from './extract';
import { isMoveSetId, type MoveSetId } from './move-sets';

/** When the question is about the customer's own order or account, answering takes a look at their details. */
const PERSONAL_TOPICS: readonly Topic[] = ['delivery', 'billing', 'account', 'privacy'];

/**
 * People first, then the law, then the brand's rules, then the brand's silence on
 * a matter, then what the post is.
 */
export function chooseMoveSet(request: ReplyRequest, { mine, isComplaint, seems }: Facts): MoveSetId {
  const { finding, decision } = request;
  const { risks, topics, intent } = finding;
  if (risks.includes('self-harm')) return 'care';
  if (risks.includes('safety') || (topics.includes('safety') && intent !== 'praise')) return 'safety';
  if (risks.includes('legal')) return 'legal';
  if (isMoveSetId(decision.template)) return decision.template;
  if (decision.hold) return 'holding';
  // A journalist gets no details in public, and no apology that could be quoted.
  if (risks.includes('press') || neverInPublic(request)) return 'private';
  if (isComplaint) return 'complaint';
  // Called a complaint, and yet only a question.
  if (intent === 'question' || intent === 'complaint')
    return mine && topics.some((topic) => PERSONAL_TOPICS.includes(topic)) ? 'private-question' : 'question';
  return seems ?? intent;
}

/** A phrase of `neverInPublic` stands in the post, or is the name of one of its topics. */
function neverInPublic({ post, finding, voice }: ReplyRequest): boolean {
  const topics: readonly string[] = finding.topics;
  return (
    literalFinder(voice.neverInPublic)(normalise(post.text)).length > 0 ||
    voice.neverInPublic.some((phrase) => topics.includes(phrase.toLowerCase()))
  );
}
