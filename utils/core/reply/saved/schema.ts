/** Saved replies: the team's own texts with fields to fill in. They travel in the settings file; how often each was used does not. */
import * as v from 'valibot';
import { TOPICS } from '@/utils/core/detect/finding';

/** What is typed behind the slash: letters, digits, hyphens and underscores. */
export const SHORTCUT = /^[\p{L}\p{N}_-]{1,30}$/u;

export const savedReplySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  /** May hold fields such as `{first_name}`; see `fields.ts`. */
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  /** It is suggested for these; with none it is found by search and shortcut only. */
  topics: v.optional(v.pipe(v.array(v.picklist(TOPICS)), v.maxLength(TOPICS.length)), []),
  /** Primary language tag it is written in. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), 'en'),
  /** Without the slash; empty for none. */
  shortcut: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(SHORTCUT))]), ''),
});
export type SavedReply = v.InferOutput<typeof savedReplySchema>;

/** As many as a big team keeps; the search stays instant. */
export const MAX_SAVED = 500;

export const repliesSchema = v.object({
  saved: v.optional(v.pipe(v.array(savedReplySchema), v.maxLength(MAX_SAVED)), []),
  /** What `{order_link}` becomes: where customers see their order. Empty: a gap for the agent. */
  orderLink: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300)), ''),
});
export type Replies = v.InferOutput<typeof repliesSchema>;
