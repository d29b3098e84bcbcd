/** Facts beyond the counted fields: shown in the printed report when they differ, never summed. */
import type { Post } from '@/utils/core/post';
import { nativeIdOf } from '@/utils/core/post';
import { isSameId } from './ids';
import { reduceText } from './reduce-text';
import type { TruthItem } from './truth';

/** Codes by which X says "no language": an absent tag is right for them. */
const NO_LANG = /^(?:und|zxx|art|q[a-t][a-z])$/;

/** @returns one line for every further fact that was read differently */
export function otherDifferences({ more }: TruthItem, post: Post): string[] {
  const lines: string[] = [];
  const expect = (name: string, truth: unknown, read: unknown) => {
    if (truth !== read)
      lines.push(`${name}: expected ${JSON.stringify(truth)}, read ${JSON.stringify(read)}`);
  };
  if (more.lang) expect('lang', NO_LANG.test(more.lang) ? undefined : more.lang, post.lang);
  if (more.truncated !== undefined) expect('truncated', more.truncated, post.truncated ?? false);
  if (more.verified !== undefined) expect('verified', more.verified, post.author.verified ?? false);
  if (more.pinned !== undefined) expect('pinned', more.pinned, post.pinned ?? false);
  if (more.repostedBy !== undefined)
    expect('repostedBy', more.repostedBy ?? undefined, post.repostedBy?.name);
  if (more.quoted) {
    const { id, handle, text } = more.quoted;
    const quotedId = post.quoted?.key === undefined ? undefined : nativeIdOf(post.quoted.key);
    const isSame = id !== undefined && quotedId !== undefined && isSameId(id, quotedId);
    if (!isSame) expect('quoted id', id, quotedId);
    if (handle !== undefined) expect('quoted author', handle, post.quoted?.handle);
    expect('quoted text', reduceText(text), reduceText(post.quoted?.text ?? ''));
  }
  return lines;
}
