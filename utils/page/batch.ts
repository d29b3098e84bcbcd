/** Posts on their way to the background: a few at a time, none twice, none lost to a sleeping worker. */
import type { Post, PostKey } from '@/utils/core/post';
import type { Result, Verdict } from '@/utils/messaging/protocol';
import { pause } from './wait';

export const MAX_POSTS = 25;
export const MAX_BYTES = 256 * 1024;
/** Posts come in bursts; one message for a burst. */
const GATHER_MS = 150;
/** Waits before a batch is tried again, in milliseconds. */
const RETRY_MS = [1000, 3000, 9000] as const;

export type Batcher = {
  /** A later reading of the same post replaces an earlier one that still waits. */
  add(post: Post): void;
  /** Nobody needs to hear of these any more. */
  drop(keys: readonly PostKey[]): void;
};

export type BatcherDeps = {
  readonly send: (posts: Post[]) => Promise<Result<Verdict[]>>;
  readonly onVerdicts: (verdicts: readonly Verdict[]) => void;
  readonly signal: AbortSignal;
};

export function createBatcher({ send, onVerdicts, signal }: BatcherDeps): Batcher {
  const waiting = new Map<PostKey, Post>();
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    await pause(GATHER_MS, signal);
    while (waiting.size > 0 && !signal.aborted) {
      const posts = nextBatch([...waiting.values()]);
      for (const post of posts) waiting.delete(post.key);
      await deliver(posts);
    }
    running = false;
  }

  async function deliver(posts: Post[]): Promise<void> {
    for (const wait of [...RETRY_MS, undefined]) {
      const result = await send(posts);
      if (result.ok) {
        if (!signal.aborted) onVerdicts(result.value);
        return;
      }
      if (result.code === 'bad-input' && posts.length > 1) {
        // One post the schema refuses must not take the others with it.
        await deliver(posts.slice(0, posts.length / 2));
        await deliver(posts.slice(posts.length / 2));
        return;
      }
      if (!result.retryable || wait === undefined) return;
      await pause(wait, signal);
      if (signal.aborted) return;
    }
  }

  return {
    add(post) {
      waiting.set(post.key, post);
      void run();
    },
    drop(keys) {
      for (const key of keys) waiting.delete(key);
    },
  };
}

/** @returns the first posts that together stay within both limits; always at least one */
export function nextBatch(posts: readonly Post[]): Post[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const count = posts.findIndex((post, index) => {
    bytes += encoder.encode(JSON.stringify(post)).length;
    return index >= MAX_POSTS || (index > 0 && bytes > MAX_BYTES);
  });
  return posts.slice(0, count === -1 ? posts.length : count);
}
