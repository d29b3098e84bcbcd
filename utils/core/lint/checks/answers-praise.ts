/** Does it take a complaint, or a bitter joke, for praise? */
import { normalise } from '@/utils/core/text/normalise';
import type { Check } from '@/utils/core/lint/problem';

export const answersPraise: Check = ({ find, hits, text }, { finding, post }) => {
  const [hit] = hits('enjoysPraise');
  if (!hit) return [];
  const isSarcastic = find.sarcasm(normalise(post.text)).length > 0 || /🙄|🤡|\s\/s\b/u.test(post.text);
  const place = { start: hit.start, end: hit.end, params: [text.slice(hit.start, hit.end)] };
  if (finding.intent === 'complaint') return [{ code: 'answers-praise', ...place }];
  return isSarcastic ? [{ code: 'maybe-sarcasm', ...place }] : [];
};
