/** What page this is, by its path alone; the words on it are localised. */
import type { PageKind } from '@/utils/core/post';
import { isHandle, profileOf, statusOf } from './hrefs';
import { PAGE } from './selectors';

const BY_FIRST: Readonly<Record<string, PageKind>> = {
  home: 'home',
  search: 'search',
  hashtag: 'search',
  explore: 'search',
  notifications: 'notifications',
  messages: 'messages',
  login: 'signed-out',
  logout: 'signed-out',
  signup: 'signed-out',
  account: 'signed-out',
};
const BY_SECOND: Readonly<Record<string, PageKind>> = {
  chat: 'messages',
  communities: 'group',
  flow: 'signed-out',
};
const PROFILE_TABS = new Set(
  'with_replies media likes highlights articles affiliates followers verified_followers following'.split(' '),
);

/** @returns the kind of page a path leads to; the bare root counts as home */
export function pageKindOf(pathname: string): PageKind {
  const [first, second, third] = segmentsOf(pathname);
  if (first === undefined) return 'home';
  if (statusOf(pathname)) return 'post';
  const known = BY_FIRST[first.toLowerCase()];
  if (known) return known;
  if (first === 'i') {
    if (second === 'jf' && third === 'onboarding') return 'signed-out';
    return BY_SECOND[second ?? ''] ?? 'other';
  }
  if (!isHandle(first)) return 'other';
  if (second === 'article') return 'post';
  return second === undefined || PROFILE_TABS.has(second) ? 'profile' : 'other';
}

/**
 * `signed-out` is a login or landing page without posts. A post or profile
 * shown to somebody not signed in keeps its kind; it just has no reply box.
 */
export function pageKind(location: Location, document: Document): PageKind {
  const kind = pageKindOf(location.pathname);
  const isLanding = segmentsOf(location.pathname).length === 0 && signedInAs(document) === undefined;
  return isLanding ? 'signed-out' : kind;
}

/** @returns the handle whose profile is shown */
export function pageOwner(location: Location): string | undefined {
  return pageKindOf(location.pathname) === 'profile' ? segmentsOf(location.pathname)[0] : undefined;
}

/** @returns the handle the agent acts as; accounts can be switched without a reload */
export function signedInAs(document: Document): string | undefined {
  const own = profileOf(document.querySelector(PAGE.ownProfile)?.getAttribute('href') ?? '');
  if (own !== undefined) return own;
  const avatar = document.querySelector(PAGE.accountSwitcher)?.querySelector(PAGE.avatarContainer);
  const handle = avatar?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');
  return handle !== undefined && isHandle(handle) ? handle : undefined;
}

function segmentsOf(pathname: string): string[] {
  return pathname.split('/').filter((segment) => segment !== '');
}
