/**
 * Does a reply name the customer's problem in the customer's own terms? Judged from the two texts alone,
 * with nothing the playbook says of itself.
 *
 * The problem clauses of a post are those clauses that show a sign of trouble: a word of negative valence in the
 * VADER lexicon (Hutto & Gilbert 2014), a negation, or a word for waiting, losing, breaking, charging and the like;
 * A post with none names no problem to be specific about. A reply is specific when it holds at least one content
 * word of them, by stem.
 * Words that are stock (what a care reply says to anybody, given as replies to a complaint without content)
 * never count.
 */

import { stemOf, STOP } from './stems';
import { wordsOf } from './measures';
import { lexicon } from './valence';

const SIGNS =
  /^(?:not|no|never|nobody|none|nothing|cannot|without|still|wait\w*|why|where|when|stuck|again|\w+n't|lost|late|delay\w*|broke\w*|missing|missed|charged?|hold|cancel\w*|wrong|slow|crash\w*|down|refund\w*|fix\w*|problem\w*|issue\w*|error\w*|bugs?|buggy|glitch\w*|faulty|defective|damaged|torn|dirty|hung|hangs|overpriced|expensive|overcharg\w*)$/;
/** Two letters, and yet a thing. */
const SHORT = new Set(['tv', 'pc', 'ac']);
const CLAUSE = /[.!?;\n]+|,| - | but | and | because | so /;

/** @returns the clauses that tell what is wrong, joined; empty when none shows trouble or none has a content word. */
export function problemClauses(post: string, stock: ReadonlySet<string>): string {
  const clauses = cleaned(post)
    .split(CLAUSE)
    .filter((clause) => contentStems(clause, stock).size > 0);
  const troubled = clauses.filter((clause) =>
    wordsOf(clause).some((word) => SIGNS.test(word) || (lexicon.get(word) ?? 0) < 0),
  );
  return troubled.join(' . ');
}

/** @returns whether the reply holds a content word of the clause. */
export function isSpecific(reply: string, clause: string, stock: ReadonlySet<string>): boolean {
  const said = new Set(wordsOf(cleaned(reply)).map(stemOf));
  return [...contentStems(clause, stock)].some((stem) => said.has(stem));
}

/** @returns the stems of the words that tell one text from another. */
export function contentStems(text: string, stock: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    wordsOf(cleaned(text))
      .filter((word) => (word.length > 2 || SHORT.has(word)) && !STOP.has(word) && !/\d/.test(word))
      .map(stemOf)
      .filter((stem) => !stock.has(stem)),
  );
}

/** "Wi-Fi" and "wifi" are one word. */
function cleaned(text: string): string {
  return text
    .replace(/https?:\/\/\S+|@\w+/g, ' ')
    .replace(/#/g, ' ')
    .replace(/\bwi-fi\b/gi, 'wifi');
}
