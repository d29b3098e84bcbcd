/** What a post shows besides text, by the selectors of each kind. */
import type { Post } from '@/utils/core/post';
import { type Accept, first } from './dom';

type Media = Post['media'][number];
export type MediaTable = readonly (readonly [Media, string])[];

/**
 * @param isOwn leaves out what belongs to another post, to the text or to the name
 * @returns each kind once
 */
export function readMedia(root: Element, kinds: MediaTable, isOwn: Accept): Media[] {
  return kinds.flatMap(([kind, css]) => (first(root, css, isOwn) ? [kind] : []));
}
