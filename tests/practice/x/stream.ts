/** A feed that never stops, for measuring: posts come in batches, and the page keeps only the last ones, without a jump. */
import type { PracticePost } from '@/tests/practice/content/model';
import type { StreamOptions } from '@/tests/practice/kit/options';
import { madeUp } from './made-up';

export type Feed = {
  readonly posts: readonly PracticePost[];
  /** Height in pixels of what stood above them and is gone: the rest stays where it is. */
  readonly above: number;
};

/** Shows more and more posts; sets `data-streamed` on the document when all have come. */
export function streamPosts(options: StreamOptions, show: (feed: Feed) => void): void {
  const { count, batch, everyMs, afterMs, keep, follow } = options;
  let posts: readonly PracticePost[] = [];
  let above = 0;
  let made = 0;
  const next = () => {
    const size = Math.min(batch, count - made);
    const more = Array.from({ length: size }, (_, index) => madeUp(made + index));
    made += size;
    const gone = Math.max(0, posts.length + size - keep);
    // For a reader who has scrolled on, nothing may jump; one who stays at the top sees the last ones.
    if (follow) above += heightOfFirst(gone);
    posts = [...posts, ...more].slice(-keep);
    show({ posts, above });
    if (follow) requestAnimationFrame(() => scrollTo(0, document.documentElement.scrollHeight));
    if (made >= count) document.documentElement.dataset.streamed = String(made);
    else if (everyMs > 0) setTimeout(next, everyMs);
    else requestAnimationFrame(next);
  };
  setTimeout(() => requestAnimationFrame(next), afterMs);
}

function heightOfFirst(count: number): number {
  const cells = [...document.querySelectorAll('[data-testid="cellInnerDiv"]')].slice(0, count);
  return cells.reduce((sum, cell) => sum + cell.getBoundingClientRect().height, 0);
}
