/** Cases with some words in them, newest first. */
import type { Case } from '@/utils/core/cases/case';
import type { AmendsDb } from '@/utils/db/db';

/** More would not be read in a panel; the case desk has them all. */
const MAX_FOUND = 50;

/**
 * @param text words; every one of them must be in the case, in any order, upper and lower case alike
 * @returns open and closed cases alike
 */
export function searchCases(db: AmendsDb, text: string): Promise<Case[]> {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return db.cases
    .orderBy('detectedAt')
    .reverse()
    .filter((row) => {
      const hay = searchable(row);
      return words.every((word) => hay.includes(word));
    })
    .limit(MAX_FOUND)
    .toArray();
}

function searchable({ author, post, tags, notes, escalatedTo, reply }: Case): string {
  const handle = author.handle ? `@${author.handle}` : '';
  return [author.name, handle, post.text, ...tags, ...notes, escalatedTo ?? '', reply?.text ?? '']
    .join('\n')
    .toLocaleLowerCase();
}
