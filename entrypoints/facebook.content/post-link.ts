/** Which post a link leads to. */
import { pathParts } from './facebook-url';

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

export function isNumericId(id: string): boolean {
  return /^\d{1,25}$/.test(id);
}

function fromParameters(url: URL): PostLink | undefined {
  const { searchParams: given, pathname } = url;
  const parts = pathParts(url);
  const story = postId(given.get('story_fbid'));
  const owner = given.get('id') ?? '';
  if (story && isNumericId(owner) && /^\/(permalink|story)\.php\/?$/.test(pathname)) {
    return link(url, story, pathname, `id=${owner}&story_fbid=${story}`);
  }
  const photo = postId(given.get('fbid'));
  if (photo && /^\/photo(\.php)?\/?$/.test(pathname)) return link(url, photo, pathname, `fbid=${photo}`);
  const video = postId(given.get('v'));
  if (video && parts[0] === 'watch') return link(url, video, pathname, `v=${video}`);
  const inGroup = postId(given.get('multi_permalinks') ?? given.get('post_id'));
  if (inGroup && parts[0] === 'groups' && parts.length === 2) {
    return link(url, inGroup, `/groups/${parts[1]}/posts/${inGroup}/`);
  }
  return undefined;
}

function fromPath(url: URL): PostLink | undefined {
  const parts = pathParts(url);
  if (!parts.slice(0, 3).some((part) => KINDS.has(part))) return undefined;
  const id = postId(parts.at(-1) ?? null);
  return id ? link(url, id, url.pathname) : undefined;
}

function postId(text: string | null): string | undefined {
  return text !== null && (isNumericId(text) || /^pfbid[A-Za-z0-9]{10,200}$/.test(text)) ? text : undefined;
}

function link(url: URL, id: string, path: string, query = ''): PostLink | undefined {
  const address = `https://${url.host}${path}${query && `?${query}`}`;
  return address.length > MAX_URL_CHARS ? undefined : { id, url: address };
}
