/** Does it shout? */
import { withCapitalOf } from '@/utils/core/text/edits';
import { ABBREVIATIONS } from '@/utils/core/lint/data/abbreviations';
import type { Check, LintInput } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

/** Shorter ones are mostly abbreviations. */
const SHOUT = /(?<![\p{L}\p{N}@#_])\p{Lu}[\p{Lu}'’]{3,}(?![\p{L}\p{N}_])/gu;
/** One such word may be an abbreviation, unless it is long. */
const LONG = 7;

export const capitals: Check = ({ text, blanked }, input) => {
  const shouts = [...blanked.matchAll(SHOUT)].filter(([word]) => !isKnown(word, input));
  if (shouts.length < 2 && !shouts.some(([word]) => word.length >= LONG)) return [];
  const edits = shouts.map((match) => {
    const start = match.index;
    const startsSentence = /(?:^|[.!?]\s+)$/.test(text.slice(0, start));
    const to = startsSentence ? withCapitalOf('A', match[0].toLowerCase()) : match[0].toLowerCase();
    return { start, end: start + match[0].length, to };
  });
  const [first] = edits;
  return [
    {
      code: 'capitals',
      params: [shouts.map(([word]) => word).join(', ')],
      start: first?.start,
      end: first?.end,
      fix: () => mend(text, edits),
    },
  ];
};

/** An abbreviation, or the brand writes itself so, or the customer used the abbreviation in a post that does not shout itself. */
function isKnown(word: string, { brand, post }: LintInput): boolean {
  if (ABBREVIATIONS.has(word)) return true;
  const own = [brand.name, ...brand.names, ...brand.products, ...brand.links].join(' ');
  const postShouts = post.text === post.text.toUpperCase();
  return own.includes(word) || (!postShouts && post.text.includes(word));
}
