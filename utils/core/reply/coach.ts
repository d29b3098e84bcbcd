/** Why a draft takes its steps, for the agent: codes with words as `why_<code>` in the locale files. */
import type { Candidate } from './compose';
import type { StepId } from './move-sets';
import type { Scene } from './scene';

/** In the order they are told. */
export const WHYS = [
  'danger',
  'held',
  'not_in_public',
  'names_problem',
  'names_thing',
  'names_topic',
  'general',
  'apology_always',
  'apology_our_fault',
  'no_apology',
  'waited',
  'repeated',
  'leaving',
  'upset',
  'asked',
  'remedy',
  'private_details',
  'private_already',
  'answer_missing',
] as const;
export type Why = (typeof WHYS)[number];

/** @returns why this draft says what it says; at most one reason a step. */
export function whyOf({ parts }: Candidate, { facts, set, request, mayApologise }: Scene): Why[] {
  const steps = new Set<StepId>(parts.map(({ step }) => step.step));
  const { voice, post, finding } = request;
  const isComplaint = steps.has('see') || steps.has('sorry');
  const told: Readonly<Record<Why, boolean>> = {
    danger: set.note === 'care' || steps.has('safety'),
    held: set.note === 'holding' && !steps.has('safety'),
    not_in_public: steps.has('inPrivate'),
    names_problem: isComplaint && (facts.said ? facts.said.rank > 1 : facts.problem !== undefined),
    names_thing: isComplaint && facts.said?.rank === 1,
    names_topic: isComplaint && !facts.said && facts.problem === undefined && facts.topic !== 'other',
    general: isComplaint && !facts.said && facts.problem === undefined && facts.topic === 'other',
    apology_always: isComplaint && mayApologise && voice.apology === 'always',
    apology_our_fault: isComplaint && mayApologise && voice.apology === 'our-fault',
    no_apology: isComplaint && !mayApologise && finding.intent === 'complaint',
    waited: steps.has('wait'),
    repeated: steps.has('again'),
    leaving: steps.has('leaving'),
    upset: steps.has('upset'),
    asked: steps.has('asked'),
    remedy: steps.has('remedy'),
    private_details: steps.has('channel') && post.kind !== 'message',
    private_already: steps.has('channel') && post.kind === 'message',
    answer_missing: set.note === 'add-answer',
  };
  return WHYS.filter((why) => told[why]);
}
