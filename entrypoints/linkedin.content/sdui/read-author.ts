import type { Author } from '@/utils/core/post';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { profileOf } from '@/entrypoints/linkedin.content/person';
import { readLine } from '@/entrypoints/linkedin.content/text';
import { nameOf } from './author-links';
import { VERIFIED_ICON } from './selectors';

/**
 * @param link the link with the author's name in it
 * @param lines the lines after the name: the first of a page is its followers
 */
export function readAuthor(link: Element | undefined, lines: readonly Element[] = []): Author {
  if (!link) return { name: '' };
  const profile = profileOf(link);
  const followers = profile?.type === 'in' ? undefined : firstCount(lines);
  return {
    name: nameOf(link),
    handle: profile?.handle,
    profileUrl: profile?.url,
    verified: link.querySelector(VERIFIED_ICON) ? true : undefined,
    followers,
  };
}

function firstCount(lines: readonly Element[]): number | undefined {
  const line = lines.map(readLine).find((text) => !text.startsWith('•'));
  return line === undefined || line.includes('•') ? undefined : parseCount(line);
}
