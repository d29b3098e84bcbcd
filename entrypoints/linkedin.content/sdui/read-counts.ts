import type { Post } from '@/utils/core/post';
import { parseCount } from '@/entrypoints/linkedin.content/count';
import { readLine } from '@/entrypoints/linkedin.content/text';
import type { Accept } from '@/entrypoints/linkedin.content/way';
import { COMMENT_ICON, REACTION_FACES, REACTION_ICON, REPOST_ICON } from './selectors';

/**
 * Since summer 2026 the numbers stand in the buttons. Before, they stood in a
 * row above: faces and reactions in one link, then what opens the comments (a
 * button), then the reposts (a link).
 */
export function readCardCounts(card: Element, isOwn: Accept): Post['metrics'] {
  const inButtons = {
    likes: inButton(card, REACTION_ICON, isOwn),
    replies: inButton(card, COMMENT_ICON, isOwn),
    reposts: inButton(card, REPOST_ICON, isOwn),
  };
  const row = rowOf(card, isOwn);
  return known({
    likes: inButtons.likes ?? row?.likes,
    replies: inButtons.replies ?? row?.replies,
    reposts: inButtons.reposts ?? row?.reposts,
  });
}

/** A comment's replies are counted behind its reply button. */
export function readCommentCounts(comment: Element, isOwn: Accept): Post['metrics'] {
  const reply = Array.from(comment.querySelectorAll(COMMENT_ICON)).find(isOwn)?.closest('button');
  return known({
    likes: inButton(comment, REACTION_ICON, isOwn),
    replies: reply?.nextElementSibling ? parseCount(readLine(reply.nextElementSibling)) : undefined,
  });
}

function inButton(root: Element, icon: string, isOwn: Accept): number | undefined {
  const found = Array.from(root.querySelectorAll(icon)).find(isOwn);
  const button = found?.closest('button, [role="button"]');
  return button ? parseCount(readLine(button)) : undefined;
}

function rowOf(card: Element, isOwn: Accept): Post['metrics'] | undefined {
  const faces = Array.from(card.querySelectorAll(REACTION_FACES)).find(isOwn)?.closest('a');
  const row = faces?.parentElement;
  if (!faces || !row) return undefined;
  const rest = Array.from(row.querySelectorAll('p')).filter((line) => !faces.contains(line));
  return {
    likes: parseCount(readLine(faces.querySelector('p'))),
    replies: parseCount(readLine(rest.find((line) => line.closest('[role="button"]') !== null))),
    reposts: parseCount(readLine(rest.find((line) => line.closest('a') !== null))),
  };
}

function known(metrics: Post['metrics']): Post['metrics'] {
  return Object.fromEntries(Object.entries(metrics).filter(([, count]) => count !== undefined));
}
