/** What kind of page an address is. Facebook never reloads: the address is all that can be trusted at once. */
import type { PageKind } from '@/utils/core/post';
import { isNumber, pathParts } from './facebook-url';
import { parsePostLink } from './post-link';
import { parseProfileLink } from './profile-link';
import { LOGIN_FORM } from './selectors';

type Address = Pick<Location, 'href'>;

const BY_FIRST_PART: Readonly<Record<string, PageKind>> = {
  'home.php': 'home',
  search: 'search',
  hashtag: 'search',
  notifications: 'notifications',
  messages: 'messages',
  groups: 'group',
  'permalink.php': 'post',
  'story.php': 'post',
  photo: 'post',
  'photo.php': 'post',
  share: 'post',
  reel: 'post',
};

export function pageKind({ href }: Address, document: Document): PageKind {
  const url = new URL(href);
  const [first] = pathParts(url);
  if (first === undefined) return document.querySelector(LOGIN_FORM) ? 'signed-out' : 'home';
  if (parsePostLink(url)) return 'post';
  return BY_FIRST_PART[first.toLowerCase()] ?? (pageOwner({ href }) === undefined ? 'other' : 'profile');
}

/** @returns the vanity name or number of the Page or profile whose page, tab or post this is */
export function pageOwner({ href }: Address): string | undefined {
  const url = new URL(href);
  const [first = ''] = pathParts(url);
  const whole = parseProfileLink(url);
  if (whole) return first === 'groups' ? undefined : whole.handle;
  // A tab or a post of it: /brand/photos, /brand/posts/12.
  const root = new URL(`/${first}`, url);
  return parseProfileLink(root)?.handle ?? ownerOfStory(url);
}

function ownerOfStory(url: URL): string | undefined {
  if (!/^\/(permalink|story)\.php/.test(url.pathname)) return undefined;
  const id = url.searchParams.get('id') ?? '';
  return isNumber(id) ? id : undefined;
}
