/** What must not be answered like any other complaint. Each flag has its words or its reason in plain sight. */
import { findPersonalData } from '@/utils/core/text/personal-data';
import type { Post } from '@/utils/core/post';
import type { Risk } from './finding';
import { hasAny, hitsOf, hitsOfAny, isWithin, listsOf, type Lists } from './hits';
import type { Reading } from './reading';

/** An author with this many followers is heard like a newspaper. */
export const LARGE_AUDIENCE = 100_000;

const LISTS: readonly (readonly [Risk, Lists])[] = [
  ['legal', listsOf(['legal'])],
  ['press', listsOf(['press'])],
  ['safety', listsOf(['safety-injury', 'safety-hazard', 'harm'])],
  ['self-harm', listsOf(['self-harm'])],
  ['churn', listsOf(['churn'])],
  ['repeated-contact', listsOf(['third-time'])],
];

/**
 * @param reading of the text; undefined when its language is not known to the detector
 * @returns the risks in the order of the table; `personal-data` and a large audience need no language
 */
export function risksOf(post: Post, reading: Reading | undefined): Risk[] {
  const risks: Risk[] = [];
  if (reading) for (const [risk, lists] of LISTS) if (named(reading, risk, lists)) risks.push(risk);
  if (!risks.includes('press') && (post.author.followers ?? 0) >= LARGE_AUDIENCE) risks.push('press');
  if (findPersonalData(post.text).some(({ kind }) => kind !== 'link')) risks.push('personal-data');
  return risks;
}

function named(reading: Reading, risk: Risk, lists: Lists): boolean {
  // "This game makes me want to kill myself lol": a manner of speaking. Without the laughter it is taken at its word.
  if (risk === 'self-harm' && hitsOf(reading.hits, 'laughter').length > 0) return false;
  if (!hasAny(reading.hits, lists)) return false;
  const harmless = hitsOf(reading.hits, 'no-risk');
  return harmless.length === 0 || hitsOfAny(reading.hits, lists).some((hit) => !isWithin(hit, harmless));
}
