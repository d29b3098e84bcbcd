/** What a post or comment shows besides text, by the links around it. */
import { type Accept, attr, first } from '@/utils/page/dom';
import type { MediaTable } from '@/utils/page/media';

export const MEDIA: MediaTable = [
  ['photo', 'a[href*="/photo/?fbid="],a[href*="/photo.php?fbid="],a[href*="/photos/"]'],
  ['video', 'video,a[href*="/videos/"],a[href*="/reel/"],a[href*="/watch/?"]'],
  // Cards that lead out of Facebook. The hidden decoy cards lead to a bare `?…`.
  ['link', 'a[href*="//l.facebook.com/l.php?"] :is(img,h3,[data-ad-rendering-role="title"])'],
];

/** @returns the number of the first photo or video, which stays the same for one post */
export function firstMediaId(root: Element, isOwn: Accept): string | undefined {
  const link = first(root, 'a[href*="fbid="],a[href*="/videos/"],a[href*="/reel/"]', isOwn);
  return /(?:[?&]fbid=|\/videos\/|\/reel\/)(\d{1,25})/.exec(attr(link, 'href'))?.[1];
}
