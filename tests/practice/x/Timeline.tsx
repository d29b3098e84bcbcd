import type { PracticePost } from '@/tests/practice/content/model';
import { BRAND } from '@/tests/practice/content/people';
import { Tweet } from './Tweet';

type TimelineProps = {
  readonly posts: readonly PracticePost[];
  /** Pixels kept free for posts that are gone from the top. */
  readonly above: number;
  readonly onReply: (to: PracticePost) => void;
};

/** One row a post; the agent's own reply stands under it, joined by a line, as in a conversation on the real page. */
export function Timeline({ posts, above, onReply }: TimelineProps) {
  return (
    <section>
      <h1 class="hidden">Your Home Timeline</h1>
      <div aria-label="Timeline: Your Home Timeline">
        <div>
          <div style={{ height: above }} />
          {posts.flatMap((post) => {
            const own = post.replies?.filter((reply) => reply.by === BRAND) ?? [];
            const tweet = <Tweet post={post} lineDown={own.length > 0} onReply={() => onReply(post)} />;
            return [
              <div key={post.number} data-testid="cellInnerDiv">
                {post.ad ? <div data-testid="placementTracking">{tweet}</div> : tweet}
              </div>,
              ...own.map((reply) => (
                <div key={reply.number} data-testid="cellInnerDiv">
                  <Tweet post={reply} lineUp onReply={() => onReply(reply)} />
                </div>
              )),
            ];
          })}
        </div>
      </div>
    </section>
  );
}
