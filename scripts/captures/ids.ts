/** When two writings of an id mean the same post. */
import type { Post } from '@/utils/core/post';
import { nativeIdOf } from '@/utils/core/post';

/** @returns every native id a read post goes by */
export function idsOf(post: Post): string[] {
  return [post.key, ...post.aliases].map(nativeIdOf);
}

/**
 * LinkedIn writes one id as a bare number, `activity:N`, `urn:li:activity:N`
 * and, for comments, `(post,N)`: the last number names the thing in all of
 * them. Other ids must be equal to the letter.
 */
export function isSameId(a: string, b: string): boolean {
  return a === b || (lastNumber(a) !== undefined && lastNumber(a) === lastNumber(b));
}

/** @returns whether one of `these` means the same as one of `those` */
export function shareId(these: readonly string[], those: readonly string[]): boolean {
  return these.some((a) => those.some((b) => isSameId(a, b)));
}

function lastNumber(id: string): string | undefined {
  return /(?:^|[:,_])(\d{10,25})\)?$/.exec(id)?.[1];
}
