/** Which person, Page or group a link leads to. */
import { pathParts } from './facebook-url';

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
  const number = url.searchParams.get('id') ?? '';
  if (first === 'profile.php')
    return isNumber(number) ? profile(url, number, `/profile.php?id=${number}`) : undefined;
  if (first === 'groups') {
    return third === 'user' && isNumber(fourth)
      ? profile(url, fourth, `/groups/${second}/user/${fourth}/`)
      : undefined;
  }
  if (first === 'people' || first === 'pages')
    return isNumber(third) ? profile(url, third, url.pathname) : undefined;
  if (NOT_A_NAME.has(first.toLowerCase()) || parts.length !== 1) return undefined;
  return profile(url, first, `/${first}`);
}

/** @returns the group a link leads to, when it leads to the group itself */
export function parseGroupLink(url: URL): string | undefined {
  const parts = pathParts(url);
  return parts[0] === 'groups' && parts.length === 2 ? parts[1] : undefined;
}

function profile(url: URL, handle: string, path: string): ProfileLink | undefined {
  if (handle.length > MAX_HANDLE_CHARS) return undefined;
  return { handle, url: `https://${url.host}${path}` };
}

function isNumber(text: string): boolean {
  return /^\d{1,25}$/.test(text);
}
