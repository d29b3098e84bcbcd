/** What a post or comment shows besides text. */
import type { Post } from '@/utils/core/post';

type Media = Post['media'][number];

const KINDS: readonly { readonly kind: Media; readonly selector: string }[] = [
  { kind: 'photo', selector: 'a[href*="/photo/?fbid="], a[href*="/photo.php?fbid="], a[href*="/photos/"]' },
  { kind: 'video', selector: 'video, a[href*="/videos/"], a[href*="/reel/"], a[href*="/watch/?"]' },
  // Cards that lead out of Facebook. The hidden decoy cards lead to a bare `?…`.
  {
    kind: 'link',
    selector: 'a[href*="//l.facebook.com/l.php?"] :is(img, h3, [data-ad-rendering-role="title"])',
  },
];

/**
 * @param isOwn leaves out what belongs to another post, to the text or to the name
 * @returns each kind once
 */
export function readMedia(root: Element, isOwn: (element: Element) => boolean): Media[] {
  return KINDS.filter(({ selector }) => [...root.querySelectorAll(selector)].some(isOwn)).map(
    ({ kind }) => kind,
  );
}

/** @returns the number of the first photo or video, which stays the same for one post */
export function firstMediaId(root: Element, isOwn: (element: Element) => boolean): string | undefined {
  const links = root.querySelectorAll('a[href*="fbid="], a[href*="/videos/"], a[href*="/reel/"]');
  const own = [...links].find(isOwn);
  const href = own?.getAttribute('href') ?? '';
  return /(?:[?&]fbid=|\/videos\/|\/reel\/)(\d{1,25})/.exec(href)?.[1];
}
