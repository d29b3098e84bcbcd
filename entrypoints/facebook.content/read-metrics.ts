/** Counts below a post or comment, as far as they can be read without knowing the language. */
import type { Post } from '@/utils/core/post';
import { attr } from '@/utils/page/dom';
import { parseCount } from './parse-count';
import { outsideComments } from './post-unit';
import { readLine } from './read-name';
import { BUTTON } from './selectors';

/** @param unit a whole post */
export function readPostMetrics(unit: Element): Post['metrics'] {
  return { likes: reactionsOfPost(unit), replies: commentsOfPost(unit) };
}

/** The bare number beside the row of reaction icons. */
function reactionsOfPost(unit: Element): number | undefined {
  const [toolbar] = outsideComments(unit, '[role="toolbar"]');
  let node = toolbar?.nextElementSibling;
  for (let step = 0; node && step < 4; step += 1) {
    const number = node.matches(NUMBER) ? node : node.querySelector(NUMBER);
    if (number) return parseCount(readLine(number));
    node = node.nextElementSibling;
  }
  return undefined;
}

const NUMBER = '[aria-hidden="true"]';

/** The button among the elements that the post says describe it. */
function commentsOfPost(unit: Element): number | undefined {
  const button = attr(unit, 'aria-describedby')
    .split(/\s+/)
    .slice(0, 12)
    .map((id) => unit.ownerDocument.getElementById(id))
    .find((element) => element?.matches(BUTTON) && unit.contains(element));
  return button ? parseCount(readLine(button), true) : undefined;
}

/** @param comment elements of the comment alone */
export function readCommentMetrics(comment: Element): Post['metrics'] {
  const button = comment.querySelector(`${BUTTON} img[role="presentation"]`)?.closest(BUTTON);
  return { likes: button ? parseCount(readLine(button)) : undefined };
}
