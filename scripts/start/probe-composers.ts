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
   * it names this post's id or stands on the page of this very post; `other`: inside another post; `unproved`: neither.
   */
  readonly proof?: 'own' | 'named' | 'other' | 'unproved';
};

/** Levels of markup around a box in which its post may be named. */
const LEVELS = 12;

/** @returns JSON of `ComposerProbe[]`, one for each post read */
export function probeComposers(adapter: SiteAdapter, page: Document): string {
  const elements = adapter.findPosts(page);
  const probes: ComposerProbe[] = [];
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
      proof: proofOf(control, element, elements, ids),
    });
  }
  return JSON.stringify(probes);
}

function proofOf(
  control: Element,
  element: Element,
  all: readonly Element[],
  ids: readonly string[],
): ComposerProbe['proof'] {
  // The innermost post around the control is the one it belongs to.
  const around = all.filter((other) => other.contains(control)).at(-1);
  if (around === element) return 'own';
  if (around && !around.contains(element) && !element.contains(around)) return 'other';
  return isNamed(control, ids) ? 'named' : 'unproved';
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
