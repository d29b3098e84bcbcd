/** Does it hold characters nobody sees: controls, text direction, tags, zero widths? */
import { findHidden, stripHidden } from '@/utils/core/text/hidden';
import type { Check } from '@/utils/core/lint/problem';

export const hiddenCharacters: Check = ({ text }) => {
  const [first] = findHidden(text);
  if (!first) return [];
  return [{ code: 'hidden-characters', ...first, fix: () => stripHidden(text) }];
};
