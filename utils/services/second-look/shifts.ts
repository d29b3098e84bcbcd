/** What the second look said of posts, so that none is looked at twice. */
import type { Post, PostKey } from '@/utils/core/post';
import type { AmendsDb } from '@/utils/db/db';

/** Newest so many that are no cases. */
const MOST = 1_000;

export type Shifts = ReturnType<typeof createShifts>;

export function createShifts(db: AmendsDb) {
  const known = new Map<PostKey, { readonly text: string; readonly shift: number }>();
  return {
    remember(post: Pick<Post, 'key' | 'text'>, shift: number): void {
      known.delete(post.key);
      known.set(post.key, { text: post.text, shift });
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
    /** @returns log-odds by post, for those looked at with this very text: from memory, or from their case */
    async of(posts: readonly Post[]): Promise<ReadonlyMap<PostKey, number>> {
      const rows = await db.cases
        .where('keys')
        .anyOf(posts.flatMap((post) => [post.key, ...post.aliases]))
        .toArray();
      const stored = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
      return new Map(
        posts.flatMap((post) => {
          const memory = known.get(post.key);
          if (memory?.text === post.text) return [[post.key, memory.shift] as const];
          const row = stored.get(post.key);
          const shift = row?.post.text === post.text ? row.finding.secondLook : undefined;
          return shift === undefined ? [] : [[post.key, shift] as const];
        }),
      );
    },
  };
}
