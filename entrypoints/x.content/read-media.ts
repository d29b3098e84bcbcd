/** What a post carries besides words. */
import type { Post } from '@/utils/core/post';
import { ownElements, ownPart, type Outline } from './outline';
import { ANCHORS } from './selectors';

const VIDEO = ANCHORS.video.map(({ css }) => css).join(',');

/** @returns each kind once; a video's still is not a photo, an article's cover neither */
export function readMedia(outline: Outline): Post['media'] {
  const has = (anchors: Parameters<typeof ownPart>[1]) => ownPart(outline, anchors) !== undefined;
  if (has(ANCHORS.article)) return ['article'];
  const media: Post['media'] = [];
  const photos = ownElements(outline, ANCHORS.photo[0].css);
  if (photos.some((photo) => photo.querySelector(VIDEO) === null)) media.push('photo');
  if (has(ANCHORS.video)) media.push('video');
  if (has(ANCHORS.poll)) media.push('poll');
  else if (has(ANCHORS.card)) media.push('link');
  return media;
}
