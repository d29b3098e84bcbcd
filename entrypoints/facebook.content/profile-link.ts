/** Which person, Page or group a link leads to. */
import { isNumber, linkUrl, pathParts } from './facebook-url';

export type ProfileLink = {
  /** The vanity name or the number. */
  readonly handle: string;
  readonly url: string;
};

/** First path parts that are Facebook's own and not somebody's name. */
const NOT_A_NAME = new Set(
  (
    'ads business commerce donate events gaming groups hashtag help home.php instagram l.php latest legal live ' +
    'location login marketplace me media messages mobile notes notifications pages people permalink.php photo ' +
    'photo.php places plugins policies privacy profile.php public reel reels reg search settings share sharer ' +
    'stories story.php terms ufi user video videos watch'
  ).split(' '),
);
const MAX_HANDLE_CHARS = 200;

/** @returns undefined for a link to anything but one profile; a group's member has the member's own number */
export function parseProfileLink(url: URL): ProfileLink | undefined {
  const parts = pathParts(url);
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const owner = url.searchParams.get('id') ?? '';
  if (first === 'profile.php') return numbered(url, owner, `/profile.php?id=${owner}`);
  if (first === 'groups') {
    return third === 'user' ? numbered(url, fourth, `/groups/${second}/user/${fourth}/`) : undefined;
  }
  if (first === 'people' || first === 'pages') return numbered(url, third, url.pathname);
  const isName =
    parts.length === 1 && first.length <= MAX_HANDLE_CHARS && !NOT_A_NAME.has(first.toLowerCase());
  return isName ? profile(url, first, `/${first}`) : undefined;
}

/** @returns whose profile a link opens */
export function profileOf(link: Element): ProfileLink | undefined {
  const url = linkUrl(link);
  return url && parseProfileLink(url);
}

/** @returns whether a link leads to a group itself */
export function isGroupLink(link: Element): boolean {
  const url = linkUrl(link);
  return url !== undefined && parseGroupLink(url) !== undefined;
}

/** @returns the group a link leads to, when it leads to the group itself */
export function parseGroupLink(url: URL): string | undefined {
  const [first, group, ...more] = pathParts(url);
  return first === 'groups' && more.length === 0 ? group : undefined;
}

function numbered(url: URL, number: string, path: string): ProfileLink | undefined {
  return isNumber(number) ? profile(url, number, path) : undefined;
}

function profile({ host }: URL, handle: string, path: string): ProfileLink {
  return { handle, url: `https://${host}${path}` };
}
