/** "I" in a voice that says "we", or the other way round? Only in languages where a little word says it. */
import type { Check } from '@/utils/core/lint/problem';

/** "Let us" is what "let's" becomes when written out; "US" is a country, "i.e." and "I/O" are no persons. */
const NO_PERSON = /(?:[Ll]et us|\bUS)$/;
const ABBREVIATION = /^i(?:\.e|\/o)/i;

export const person: Check = ({ hits, text, lang }, { voice }) => {
  const hit = hits(voice.person === 'i' ? 'speaksAsWe' : 'speaksAsI').find(
    ({ start, end }) =>
      lang !== 'en' || !(NO_PERSON.test(text.slice(0, end)) || ABBREVIATION.test(text.slice(start, end + 2))),
  );
  if (!hit) return [];
  const { start, end } = hit;
  return [{ code: 'person', params: [text.slice(start, end)], start, end }];
};
