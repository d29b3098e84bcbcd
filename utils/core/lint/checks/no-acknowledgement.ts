/** Does an answer to a complaint show that the complaint was read? */
import { foldForMatch } from '@/utils/core/text/normalise';
import { isHolding } from '@/utils/core/lint/holding';
import type { Check } from '@/utils/core/lint/problem';

/** Words this long carry meaning more often than not. */
const MEANING = 5;
/** Enough letters to match "delivery" with "delivered". */
const STEM = 6;

export const noAcknowledgement: Check = ({ hits, normal }, { post, finding, decision }) => {
  if (finding.intent !== 'complaint' || isHolding(finding, decision)) return [];
  if (hits('acknowledges').length > 0) return [];
  const complaint = stems(foldForMatch(post.text));
  const named = [...stems(normal.text)].some((stem) => complaint.has(stem));
  return named ? [] : [{ code: 'no-acknowledgement' }];
};

function stems(text: string): Set<string> {
  const words = text.match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= MEANING).map((word) => word.slice(0, STEM)));
}
