/** Is it in another language than the customer's? */
import { toLintLang } from '@/utils/core/lint/langs';
import type { Check } from '@/utils/core/lint/problem';

export const wrongLanguage: Check = ({ guessed }, { lang }) => {
  const wanted = toLintLang(lang);
  if (wanted === undefined || guessed === undefined || guessed === wanted) return [];
  return [{ code: 'wrong-language', params: [guessed, wanted] }];
};
