/** English spelling by region. */
import { applyEdits, withCapitalOf, type Edit } from '@/utils/core/text/edits';
import { blankLinks } from '@/utils/core/text/links';
import { SPELLINGS } from './data/spellings';

const TO_BRITISH = new Map(SPELLINGS);
const TO_AMERICAN = new Map(SPELLINGS.map(([american, british]) => [british, american]));
const WORD = /[A-Za-z]+/g;

/** @returns the words of `text` that belong to the other side's spelling, each with the right one. */
export function findMisspelt(text: string, locale: 'en-GB' | 'en-US'): Edit[] {
  const table = locale === 'en-GB' ? TO_BRITISH : TO_AMERICAN;
  const edits: Edit[] = [];
  for (const match of blankLinks(text).matchAll(WORD)) {
    const right = table.get(match[0].toLowerCase());
    if (right !== undefined)
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        to: withCapitalOf(match[0], right),
      });
  }
  return edits;
}

/** @returns `text` in the region's spelling. */
export function spell(text: string, locale: 'en-GB' | 'en-US'): string {
  return applyEdits(text, findMisspelt(text, locale));
}
