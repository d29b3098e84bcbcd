import type { Post } from '@/utils/core/post';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { readLine } from '@/entrypoints/linkedin.content/text';
import { first, type Accept } from '@/utils/page/dom';

/** @returns the numbers shown where the selectors say; what is not shown stays unknown */
export function countsOf(
  root: Element,
  isOwn: Accept,
  likes: string,
  replies: string,
  reposts?: string,
): Post['metrics'] {
  const countAt = (css: string | undefined) => {
    const shown = css === undefined ? undefined : first(root, css, isOwn);
    return parseCount(readLine(shown?.querySelector('button') ?? shown));
  };
  return { likes: countAt(likes), replies: countAt(replies), reposts: countAt(reposts) };
}
