/** Counts below a post or comment, as far as they can be read without knowing the language. */
import type { Post } from '@/utils/core/post';
import { parseCount } from './parse-count';
import { outsideComments } from './post-unit';
import { readLine } from './read-name';

/** @param unit a whole post */
export function readPostMetrics(unit: Element): Post['metrics'] {
  return { likes: reactionsOfPost(unit), replies: commentsOfPost(unit) };
}

/** The bare number beside the row of reaction icons. */
function reactionsOfPost(unit: Element): number | undefined {
  const [toolbar] = outsideComments(unit, '[role="toolbar"]');
  let node = toolbar?.nextElementSibling;
  for (let step = 0; node && step < 4; step += 1) {
    const number = node.matches('[aria-hidden="true"]') ? node : node.querySelector('[aria-hidden="true"]');
    if (number) return parseCount(readLine(number));
    node = node.nextElementSibling;
  }
  return undefined;
}

/** The button among the elements that the post says describe it. */
function commentsOfPost(unit: Element): number | undefined {
  const ids = unit.getAttribute('aria-describedby')?.split(/\s+/).slice(0, 12) ?? [];
  for (const id of ids) {
    const element = unit.ownerDocument.getElementById(id);
    if (element?.matches('[role="button"]') && unit.contains(element))
      return parseCount(readLine(element), true);
  }
  return undefined;
}

/** @param own elements of the comment alone */
export function readCommentMetrics(comment: Element): Post['metrics'] {
  const button = comment
    .querySelector('[role="button"] img[role="presentation"]')
    ?.closest('[role="button"]');
  return { likes: button ? parseCount(readLine(button)) : undefined };
}
