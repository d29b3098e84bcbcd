/** Taking what was learnt from the brand's replies into the voice. */
import type { Voice } from '@/utils/core/voice/schema';
import type { Proposal } from './evidence';

/** @returns the voice with these proposals taken; words come on top of those it has. */
export function takeProposals(voice: Voice, taken: readonly Proposal[]): Voice {
  let next = voice;
  for (const one of taken) {
    if (one.kind !== 'proposal') continue;
    const { preferred = [], ...rest } = one.patch;
    const known = new Set(next.preferred.map(({ insteadOf }) => insteadOf.toLowerCase()));
    const added = preferred.filter(({ insteadOf }) => !known.has(insteadOf.toLowerCase()));
    next = { ...next, ...rest, preferred: [...next.preferred, ...added].slice(0, MAX_PREFERRED) };
  }
  return next;
}

/** The schema's limit. */
const MAX_PREFERRED = 100;

/** @returns whether taking it would change nothing. */
export function isAlreadySo(voice: Voice, one: Proposal): boolean {
  return JSON.stringify(takeProposals(voice, [one])) === JSON.stringify(voice);
}
