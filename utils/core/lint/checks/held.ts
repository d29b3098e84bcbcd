/** Does a rule hold this reply? The hold itself blocks Insert; this says why beside the text. */
import type { Check } from '@/utils/core/lint/problem';

export const held: Check = (_, { decision }) =>
  decision.hold ? [{ code: 'held', params: [decision.hold.reason] }] : [];
