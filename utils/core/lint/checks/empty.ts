/** Is there a reply at all? */
import type { Check } from '@/utils/core/lint/problem';

export const empty: Check = ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? [] : [{ code: 'empty' }]);
