/** A stand-in id for a post whose own id is not in the page. */
import { postKey, type PostKey } from '@/utils/core/post';

/** How much of a text counts: less than Facebook shows before "see more", so opening that changes nothing. */
const LINES = 3;
const CHARS = 100;
/** Below this a text alone does not tell two posts of one author apart. */
export const SHORT_TEXT = 20;

export type Content = {
  /** Handle, else name. */
  readonly author: string;
  readonly text: string;
  /** Anything else that stays the same: the id of a photo, the text of a shared post. */
  readonly attachment?: string;
};

/** @returns the key `facebook:h-…`, the same for the same content; undefined when there is too little to tell posts apart by */
export function contentKey({ author, text, attachment = '' }: Content): PostKey | undefined {
  const start = text.split('\n').slice(0, LINES).join('\n').replace(/\s+/gu, ' ').slice(0, CHARS).trim();
  if (start === '' && attachment === '') return undefined;
  const more = start.length < SHORT_TEXT ? attachment : '';
  return postKey('facebook', `h-${hash([author.toLowerCase(), start, more].join('\u0000'))}`);
}

/** Two 32-bit FNV-1a sums over UTF-16 units, the second over the text backwards (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return [forwards, backwards].map((sum) => (sum >>> 0).toString(36).padStart(7, '0')).join('');
}
