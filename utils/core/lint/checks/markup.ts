/** Does it hold Markdown or HTML that the site would show as it is? */
import { applyEdits } from '@/utils/core/text/edits';
import type { Check } from '@/utils/core/lint/problem';

/** Bold and italics, headings, code, images and links, tags. Each keeps what it marks in the group `kept`. */
const MARKUP =
  /\*\*(?<bold>[^*\n]{1,200})\*\*|(?<![_\p{L}\p{N}])__(?<under>[^_\n]{1,200})__(?![_\p{L}\p{N}])|^#{1,4} |```[a-z]{0,12}|`(?<code>[^`\n]{1,200})`|!?\[(?<link>[^[\]\n]{0,200})\]\([^()\s]{0,500}\)|<\/?(?:a|b|i|p|br|em|div|img|span|strong|script|iframe)\b[^<>]{0,300}>/gmu;

export const markup: Check = ({ text }) => {
  const found = [...text.matchAll(MARKUP)];
  const [first] = found;
  if (!first) return [];
  const edits = found.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    to: Object.values(match.groups ?? {}).find((kept) => kept !== undefined) ?? '',
  }));
  return [
    {
      code: 'markup',
      params: [first[0].slice(0, 30)],
      start: first.index,
      end: first.index + first[0].length,
      fix: () => applyEdits(text, edits).trim(),
    },
  ];
};
