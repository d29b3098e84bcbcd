import type { Post } from '@/utils/core/post';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { readLine } from '@/entrypoints/linkedin.content/text';
import { all, first, type Accept } from '@/utils/page/dom';
import { COMMENT_ICON, REACTION_FACES, REACTION_ICON, REPOST_ICON } from './selectors';

/**
 * Since summer 2026 the numbers stand in the buttons. Before, they stood in a
 * row above: faces and reactions in one link, then what opens the comments (a
 * button), then the reposts (a link).
 */
export function readCardCounts(card: Element, isOwn: Accept): Post['metrics'] {
  const faces = first(card, REACTION_FACES, isOwn)?.closest('a');
  const row = faces?.parentElement;
  const rest = row ? all(row, 'p', (line) => !faces.contains(line)) : [];
  const inRow = (css: string) => countIn(rest.find((line) => line.closest(css)));
  return {
    likes: inButton(card, REACTION_ICON, isOwn) ?? countIn(row && faces.querySelector('p')),
    replies: inButton(card, COMMENT_ICON, isOwn) ?? inRow('[role="button"]'),
    reposts: inButton(card, REPOST_ICON, isOwn) ?? inRow('a'),
  };
}

/** A comment's replies are counted behind its reply button. */
export function readCommentCounts(comment: Element, isOwn: Accept): Post['metrics'] {
  const reply = first(comment, COMMENT_ICON, isOwn)?.closest('button');
  return { likes: inButton(comment, REACTION_ICON, isOwn), replies: countIn(reply?.nextElementSibling) };
}

function inButton(root: Element, icon: string, isOwn: Accept): number | undefined {
  return countIn(first(root, icon, isOwn)?.closest('button,[role="button"]'));
}

function countIn(element: Element | null | undefined): number | undefined {
  return parseCount(readLine(element));
}
