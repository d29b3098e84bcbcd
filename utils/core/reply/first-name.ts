/** Whom to greet: a first name only where the author's name plainly has one. */
import type { Brand } from '@/utils/core/brand';
import type { Author } from '@/utils/core/post';
import { foldForMatch } from '@/utils/core/text/normalise';
import { FIRM_WORDS, GIVEN_NAMES, NOT_NAMES } from './lexicon/given-names';

/** Letters of one word of a name, Latin script; a hyphen or apostrophe inside it. */
const WORD =
  /^\p{Script=Latin}[\p{Script=Latin}\p{M}]{0,14}(?:['’-]\p{Script=Latin}[\p{Script=Latin}\p{M}]{1,14})?$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const MOST_WORDS = 4;

/**
 * @param author as read from the page; the name is a stranger's text
 * @returns a first name fit for a greeting, in normal capitals; undefined for anything that may be a firm,
 *   a joke, an insult, the brand itself, a name in another script, or a name with signs, emoji or hidden characters
 */
export function firstName(author: Author, brand: Brand): string | undefined {
  const name = author.name.normalize('NFC').trim();
  // Anything but letters, blanks, dots, hyphens and apostrophes: no guessing.
  if (name === '' || name.length > 60 || /[^\p{Script=Latin}\p{M} .'’-]/u.test(name)) return undefined;
  const words = name.split(/ +/);
  const [first = '', ...rest] = words;
  if (words.length > MOST_WORDS || first.length < 2 || !WORD.test(first)) return undefined;
  const folded = words.map((word) => foldForMatch(word).replace(/[.'’]/g, ''));
  if (folded.some((word) => FIRM_WORDS.has(word)) || folded.some((word) => NOT_NAMES.has(word)))
    return undefined;
  if (namesBrand(folded, brand)) return undefined;
  if (isGiven(folded[0] ?? '')) return capitalised(first);
  // Unknown name: believed when it is written as a name, with a family name written as one behind it.
  const written =
    isCapital(first) && rest.length > 0 && rest.every((word) => INITIAL.test(word) || isCapital(word));
  return written ? capitalised(first) : undefined;
}

function isGiven(word: string): boolean {
  return word.split('-').every((part) => GIVEN_NAMES.has(part));
}

function isCapital(word: string): boolean {
  return WORD.test(word) && /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(word);
}

function namesBrand(words: readonly string[], brand: Brand): boolean {
  const own = [brand.name, ...brand.names, ...brand.handles, ...brand.products, ...brand.competitors];
  const ownWords = own.flatMap((text) => foldForMatch(text).split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
  return words.some((word) => ownWords.includes(word));
}

/** "DANA" and "dana" become "Dana", "anne-marie" "Anne-Marie"; "McKay" stays. */
function capitalised(word: string): string {
  const mixed = /\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);
  if (mixed) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
