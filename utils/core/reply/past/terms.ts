/** What a post is about, as far as its words tell: for likeness, not for reading. */
import { STOP_WORDS } from '@/utils/core/text/data/stop-words';
import { normalise } from '@/utils/core/text/normalise';
import { tokenise } from '@/utils/core/text/tokenise';

const LITTLE = new Set(Object.values(STOP_WORDS).flatMap((words) => words.split(' ')));
/** Shorter words say nothing about likeness in any of the languages. */
const SHORTEST = 3;
/** Enough to tell words apart, too little for an ending to matter: "deliver" and "delivery", "Paket" and "Pakete". */
const STEM = 6;

/** @returns the different stems of a text, without little words, handles, links and numbers */
export function termsOf(text: string, lang: string | undefined): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const token of tokenise(normalise(text), lang)) {
    const words = token.kind === 'hashtag' ? (token.parts ?? []) : token.kind === 'word' ? [token.text] : [];
    for (const word of words) if (word.length >= SHORTEST && !LITTLE.has(word)) terms.add(stemOf(word));
  }
  return terms;
}

function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word.replace(/(?<=\p{L}{3})(?:es|s|en|e)$/u, '');
}
