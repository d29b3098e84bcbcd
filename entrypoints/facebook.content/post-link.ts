/** Which post a link leads to. */
import { isNumber, linkUrl, pathParts } from './facebook-url';

export type PostLink = {
  /** A number, or Facebook's `pfbid…`, which differs by viewer and day for one post. */
  readonly id: string;
  /** Without the parameters that track the viewer. */
  readonly url: string;
};

/** A post's address may be 2000 characters; a comment adds its ids. */
const MAX_URL_CHARS = 1900;
/** Path words whose next or last part is the post's id: `/brand/posts/12`, `/groups/3/permalink/12`. */
const KINDS = new Set(['posts', 'permalink', 'videos', 'reel', 'photos', 'activity']);

/** @returns undefined for a link to anything but one post, photo or video */
export function parsePostLink(url: URL): PostLink | undefined {
  return fromParameters(url) ?? fromPath(url);
}

/** @returns the post a link leads to */
export function postOf(link: Element): PostLink | undefined {
  const url = linkUrl(link);
  return url && parsePostLink(url);
}

function fromParameters(url: URL): PostLink | undefined {
  const { searchParams: given, pathname } = url;
  const [first, second, ...more] = pathParts(url);
  const idIn = (name: string) => postId(given.get(name) ?? '');
  const owner = given.get('id') ?? '';
  const story = idIn('story_fbid');
  if (story && isNumber(owner) && /^\/(permalink|story)\.php\/?$/.test(pathname)) {
    return linkTo(url, story, pathname, `?id=${owner}&story_fbid=${story}`);
  }
  const photo = idIn('fbid');
  if (photo && /^\/photo(\.php)?\/?$/.test(pathname)) return linkTo(url, photo, pathname, `?fbid=${photo}`);
  const video = idIn('v');
  if (video && first === 'watch') return linkTo(url, video, pathname, `?v=${video}`);
  const inGroup = idIn(given.has('multi_permalinks') ? 'multi_permalinks' : 'post_id');
  if (inGroup && first === 'groups' && second !== undefined && more.length === 0) {
    return linkTo(url, inGroup, `/groups/${second}/posts/${inGroup}/`);
  }
  return undefined;
}

function fromPath(url: URL): PostLink | undefined {
  const parts = pathParts(url);
  const id = parts.slice(0, 3).some((part) => KINDS.has(part)) && postId(parts.at(-1) ?? '');
  return id ? linkTo(url, id, url.pathname) : undefined;
}

function postId(text: string): string | undefined {
  return isNumber(text) || /^pfbid[A-Za-z0-9]{10,200}$/.test(text) ? text : undefined;
}

function linkTo({ host }: URL, id: string, path: string, query = ''): PostLink | undefined {
  const url = `https://${host}${path}${query}`;
  return url.length > MAX_URL_CHARS ? undefined : { id, url };
}
