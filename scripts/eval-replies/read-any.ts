/** Posts to be answered, from either kind of file. */
import { readRows } from '@/scripts/eval/read-tsv';
import { readPosts } from '@/scripts/suggest/read-input';
import { MAX_POST_CHARS, postKey, type Post } from '@/utils/core/post';

/**
 * @returns the posts of JSON Lines, or the complaints of labelled rows (`.tsv`)
 * @throws with the first line that is no post: figures over half a file say nothing
 */
export function readAny(file: string): readonly Post[] {
  if (!file.endsWith('.tsv')) {
    const { posts, faults } = readPosts(file);
    if (faults[0] !== undefined) throw new Error(faults[0]);
    return posts;
  }
  return readRows(file)
    .filter(({ label }) => label === 1)
    .map(({ id, lang, text }, at) => ({
      key: postKey('x', id || String(at + 1)),
      aliases: [],
      site: 'x',
      kind: 'post',
      author: { name: '' },
      text: asWritten(text).slice(0, MAX_POST_CHARS),
      lang: lang === 'und' ? undefined : lang,
      metrics: {},
      media: [],
    }));
}

/**
 * The airline rows were published with labels written over words ("2 hours Late Flightr" was "2 hours later",
 * "Cancelled Flightled" was "cancelled"): nobody writes so, and a reply must not be judged by it.
 */
function asWritten(text: string): string {
  return text
    .replace(/\bLate Flight(r?)\b/g, 'late$1')
    .replace(/\bCancelled Flight(?:led|ed)\b/g, 'cancelled')
    .replace(/\bCancelled Flight(ling|ing)\b/g, 'cancelling')
    .replace(/\bFlight Booking Problems?\b/g, 'booking');
}
