/** Parts of a post that cards and comments share. */
import { MAX_POST_CHARS, type Post } from '@/utils/core/post';
import type { ReadText } from '@/utils/page/read-text';

/** Which strategy found each field; undefined where none did. */
export type Used = Readonly<Record<string, string | undefined>>;

const MAX_MEDIA = 20;

export function textFields({ text, truncated }: ReadText): Pick<Post, 'text' | 'truncated'> {
  return { text: text.slice(0, MAX_POST_CHARS), truncated: truncated || undefined };
}

export function mediaField(media: Post['media']): Post['media'] {
  return media.slice(0, MAX_MEDIA);
}

export function found(used: Used): Record<string, string> {
  const entries = Object.entries(used).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
