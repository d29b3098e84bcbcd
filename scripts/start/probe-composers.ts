/**
 * Runs inside a captured page: where the reply to each post would go, and
 * whether the page's own markup says that it is that post's.
 */
import type { PostKey } from '@/utils/core/post';
import type { SiteAdapter } from '@/utils/page/adapter';

export type ComposerProbe = {
  readonly key: PostKey;
  /** `box`: open already; `opener`: the site's button that opens it; `none`: nothing is written. */
  readonly where: 'box' | 'opener' | 'none';
  /**
   * `own`: inside this post's element and inside no other post within it; `named`: outside, but the markup around
   * it names this post's id or stands on the page of this very post; `alone`: the markup around both holds no other
   * post (its comments aside); `other`: inside another post; `unproved`: none of these.
   */
  readonly proof?: 'own' | 'named' | 'alone' | 'other' | 'unproved';
};

/** Levels of markup around a box in which its post may be named. */
const LEVELS = 12;

/**
 * @param show number of a post to scroll to, as somebody reading down the page would; none: probe all
 * @returns whether there is such a post, or JSON of `ComposerProbe[]`, one for each post read
 */
export function probeComposers(adapter: SiteAdapter, page: Document, show?: number): string | boolean {
  const elements = adapter.findPosts(page);
  if (show !== undefined) {
    elements[show]?.scrollIntoView({ block: 'center' });
    return elements[show] !== undefined;
  }
  const probes: ComposerProbe[] = [];
  const posts = elements.filter((element) => {
    const read = adapter.readPost(element);
    return read.kind === 'post' && read.post.kind === 'post';
  });
  for (const element of elements) {
    const read = adapter.readPost(element);
    if (read.kind === 'skip') continue;
    const found = adapter.findComposer(element);
    if (!found) {
      probes.push({ key: read.post.key, where: 'none' });
      continue;
    }
    const control = found.kind === 'composer' ? found.editor : found.button;
    const ids = [read.post.key, ...read.post.aliases].map((key) =>
      key.slice(key.lastIndexOf(':') + 1).replace(/\D+$/, ''),
    );
    probes.push({
      key: read.post.key,
      where: found.kind === 'composer' ? 'box' : 'opener',
      proof: proofOf(control, element, elements, posts, ids),
    });
  }
  return JSON.stringify(probes);
}

function proofOf(
  control: Element,
  element: Element,
  all: readonly Element[],
  posts: readonly Element[],
  ids: readonly string[],
): ComposerProbe['proof'] {
  // The innermost post around the control is the one it belongs to.
  const around = all.filter((other) => other.contains(control)).at(-1);
  if (around === element) return 'own';
  if (around && !around.contains(element) && !element.contains(around)) return 'other';
  if (isNamed(control, ids)) return 'named';
  return isAlone(control, element, posts) ? 'alone' : 'unproved';
}

function isAlone(control: Element, element: Element, posts: readonly Element[]): boolean {
  let around: Element | null = control;
  while (around && !around.contains(element)) around = around.parentElement;
  const inside = posts.filter((post) => around?.contains(post) === true);
  return inside.length === 1 && inside[0] === element;
}

function isNamed(control: Element, ids: readonly string[]): boolean {
  const known = ids.filter((id) => id.length > 5);
  if (known.some((id) => control.ownerDocument.location.href.includes(id))) return true;
  let level: Element | null = control;
  for (let steps = 0; level && steps < LEVELS; steps += 1, level = level.parentElement) {
    const attributes = level.getAttributeNames().map((name) => level?.getAttribute(name) ?? '');
    if (attributes.some((value) => known.some((id) => value.includes(id)))) return true;
  }
  return false;
}
