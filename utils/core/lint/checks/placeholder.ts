/** Was something meant to be filled in? */
import { firstName } from '@/utils/core/reply/first-name';
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

/** `{name}`, `{{name}}`, `[Name]`, `[email-1]`, `<name>`, `%NAME%`, `XXXX`, `____`; no web address, handle or arithmetic looks so. */
const PLACEHOLDER =
  /\{\{?[^{}\n]{0,40}\}?\}|\[[\p{L}][^[\]\n]{0,40}\](?!\()|<[\p{L}][\p{L}\p{N} _-]{0,30}>|%[A-Z_]{3,20}%|(?<![\p{L}\p{N}])[xX]{3,12}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}@_])_{3,40}(?![\p{L}\p{N}_])|\blorem ipsum\b|\bTBD\b/gu;
/** What stands for the customer's first name, in the languages drafts come in. */
const NAME =
  /^[{[<%]{1,2}\s*(?:first[ _-]?name|customer(?:[ _-]?(?:first[ _-]?)?name)?|name|nombre|prénom|nom|vorname|nome|naam|voornaam)\s*[}\]>%]{1,2}$/iu;

export const placeholder: Check = ({ text }, { post, brand }) => {
  const name = firstName(post.author, brand);
  return Array.from(text.matchAll(PLACEHOLDER), (match) => {
    const start = match.index;
    const end = start + match[0].length;
    const fix =
      name !== undefined && NAME.test(match[0]) ? () => mend(text, [{ start, end, to: name }]) : undefined;
    return { code: 'placeholder', params: [match[0]], start, end, fix };
  });
};
