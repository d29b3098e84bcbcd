/** Was something meant to be filled in? */
import type { Check } from '@/utils/core/lint/problem';

/** `{name}`, `{{name}}`, `[Name]`, `[email-1]`, `<name>`, `%NAME%`, `XXXX`, `____`; no web address or arithmetic looks so. */
const PLACEHOLDER =
  /\{\{?[^{}\n]{0,40}\}?\}|\[[\p{L}][^[\]\n]{0,40}\](?!\()|<[\p{L}][\p{L}\p{N} _-]{0,30}>|%[A-Z_]{3,20}%|(?<![\p{L}\p{N}])[xX]{3,12}(?![\p{L}\p{N}])|_{3,40}|\blorem ipsum\b|\bTBD\b/gu;

export const placeholder: Check = ({ text }) =>
  Array.from(text.matchAll(PLACEHOLDER), (match) => ({
    code: 'placeholder',
    severity: 'block',
    params: [match[0]],
    start: match.index,
    end: match.index + match[0].length,
  }));
