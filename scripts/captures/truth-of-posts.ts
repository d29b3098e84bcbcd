/** Truth files with `posts[]` and `comments[]` (X and LinkedIn). */
import * as v from 'valibot';
import type { PostKind } from '@/utils/core/post';
import type { TruthItem, TruthMore, TruthParent, TruthTime } from './truth';

const text = v.nullish(v.string());
const flag = v.nullish(v.boolean());

const entrySchema = v.object({
  id: text,
  urn: text,
  alias_urn: text,
  author_handle: text,
  author_type: text,
  author_name: text,
  text80: text,
  kind: v.picklist(['post', 'quote', 'reply', 'comment', 'ad']),
  is_reply: flag,
  is_repost: flag,
  timestamp: text,
  id_time: text,
  lang: text,
  truncated: flag,
  verified_badge: flag,
  pinned: flag,
  reposted_by: text,
  reply_to: v.nullish(v.object({ handle: text, id: text })),
  reply_to_comment_urn: text,
  parent_post_urn: text,
  quoted: v.nullish(v.object({ id: text, urn: text, author_handle: text, text80: text })),
});
type Entry = v.InferOutput<typeof entrySchema>;

export const postsFileSchema = v.object({
  page: v.object({ url: text }),
  posts: v.array(entrySchema),
  comments: v.optional(v.array(entrySchema), []),
});

/** @returns posts first, then comments, each in document order */
export function truthOfPosts(file: v.InferOutput<typeof postsFileSchema>): TruthItem[] {
  const entries = [...file.posts, ...file.comments];
  return entries.map((entry) => ({
    ids: present(entry.urn, entry.id, entry.alias_urn),
    kind: kindOf(entry),
    quotes: quotesOf(entry),
    handle: handleOf(entry),
    name: entry.author_name ?? undefined,
    text: entry.text80 ?? '',
    time: timeOf(entry),
    replyTo: parentOf(entry, entries),
    more: moreOf(entry),
  }));
}

function kindOf(entry: Entry): PostKind {
  if (entry.kind === 'quote') return 'post';
  return entry.kind === 'comment' && entry.is_reply === true ? 'reply' : entry.kind;
}

/** A plain reshare may be read as a quote without text of its own, so nothing is claimed about it. */
function quotesOf(entry: Entry): boolean | undefined {
  if (entry.kind === 'quote') return true;
  return entry.kind === 'post' && entry.is_repost !== true ? false : undefined;
}

/** LinkedIn names members by a bare slug, everything else by `type/slug`. */
function handleOf({ author_handle: handle, author_type: type }: Entry): string | undefined {
  if (!handle) return undefined;
  return type && type !== 'in' ? `${type}/${handle}` : handle;
}

/** `timestamp` is the page's own; `id_time` is worked out from the id, good to the second. */
function timeOf(entry: Entry): TruthTime {
  if (entry.timestamp) return { kind: 'exact', at: Date.parse(entry.timestamp), toSecond: false };
  if (entry.id_time) return { kind: 'exact', at: Date.parse(entry.id_time), toSecond: true };
  return { kind: 'absent' };
}

function parentOf(entry: Entry, entries: readonly Entry[]): TruthParent | undefined {
  if (entry.reply_to) return { ids: present(entry.reply_to.id), handle: entry.reply_to.handle ?? undefined };
  const urn = entry.reply_to_comment_urn ?? entry.parent_post_urn;
  if (!urn) return undefined;
  const parent = entries.find((other) => other.urn === urn);
  return { ids: present(urn, parent?.id, parent?.alias_urn) };
}

function moreOf(entry: Entry): TruthMore {
  const { quoted } = entry;
  return {
    lang: entry.lang,
    truncated: entry.truncated ?? undefined,
    verified: entry.verified_badge ?? undefined,
    pinned: entry.pinned ?? undefined,
    repostedBy: entry.reposted_by,
    quoted: quoted
      ? {
          id: quoted.id ?? quoted.urn ?? undefined,
          handle: quoted.author_handle ?? undefined,
          text: quoted.text80 ?? '',
        }
      : undefined,
  };
}

function present(...values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}
