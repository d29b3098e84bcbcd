/** Sends unsure posts to the second look and has them judged afresh, after the first answer has gone out. */
import type { Post, PostKey } from '@/utils/core/post';
import type { SecondLook } from './second-look';
import type { Shifts } from './shifts';

export type LookAgainDeps = {
  readonly secondLook: Pick<SecondLook, 'shiftFor'>;
  readonly shifts: Pick<Shifts, 'remember'>;
  readonly isOn: () => Promise<boolean>;
};

export type Unsure = {
  readonly post: Post;
  /** Log-odds by the first look. */
  readonly first: number;
};

/** @returns what looks again at posts; a post that waits already is not taken twice */
export function createLookAgain({ secondLook, shifts, isOn }: LookAgainDeps) {
  const waiting = new Set<PostKey>();

  /** @param settle judges a post afresh; called once for each that got a second look */
  return async (items: readonly Unsure[], settle: (post: Post) => Promise<void>): Promise<void> => {
    const fresh = items.filter(({ post }) => !waiting.has(post.key));
    for (const { post } of fresh) waiting.add(post.key);
    try {
      for (const { post, first } of fresh) {
        if (!(await isOn())) return;
        const shift = await secondLook.shiftFor(post.text, first);
        if (shift === undefined) return;
        shifts.remember(post, shift);
        await settle(post);
      }
    } finally {
      for (const { post } of fresh) waiting.delete(post.key);
    }
  };
}
