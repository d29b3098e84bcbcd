/** Is it in another language than the customer's? */
import { toReplyLang } from '@/utils/core/reply/langs';
import type { Check } from '@/utils/core/lint/problem';

export const wrongLanguage: Check = ({ guessed }, { lang }) => {
  const wanted = toReplyLang(lang);
  if (wanted === undefined || guessed === undefined || guessed === wanted) return [];
  return [{ code: 'wrong-language', severity: 'warn', params: [guessed, wanted] }];
};
