import { memo } from 'preact/compat';
import type { PracticePost } from '@/tests/practice/content/model';
import { BRAND } from '@/tests/practice/content/people';
import { Tweet } from './Tweet';

type TimelineProps = {
  readonly posts: readonly PracticePost[];
  /** Pixels kept free for posts that are gone from the top. */
  readonly above: number;
  readonly onReply: (to: PracticePost) => void;
};

/** One row a post. */
export function Timeline({ posts, above, onReply }: TimelineProps) {
  return (
    <section>
      <h1 class="hidden">Your Home Timeline</h1>
      <div aria-label="Timeline: Your Home Timeline">
        <div>
          <div style={{ height: above }} />
          {posts.map((post) => (
            <Rows key={post.number} post={post} onReply={onReply} />
          ))}
        </div>
      </div>
    </section>
  );
}

type RowsProps = { readonly post: PracticePost; readonly onReply: (to: PracticePost) => void };

/** The agent's own reply stands under the post, joined by a line, as in a conversation on the real page. Drawn anew only for another post. */
const Rows = memo(
  ({ post, onReply }: RowsProps) => {
    const own = post.replies?.filter((reply) => reply.by === BRAND) ?? [];
    const tweet = <Tweet post={post} lineDown={own.length > 0} onReply={() => onReply(post)} />;
    return (
      <>
        <div data-testid="cellInnerDiv">
          {post.ad ? <div data-testid="placementTracking">{tweet}</div> : tweet}
        </div>
        {own.map((reply) => (
          <div key={reply.number} data-testid="cellInnerDiv">
            <Tweet post={reply} lineUp onReply={() => onReply(reply)} />
          </div>
        ))}
      </>
    );
  },
  (before, after) => before.post === after.post,
);
