/**
 * What a post must look like. Everything in it is untrusted text written by
 * strangers; the caps here are the first guard.
 */
import * as v from 'valibot';
import {
  isPostKey,
  MAX_POST_CHARS,
  MEDIA_KINDS,
  PAGE_KINDS,
  POST_KINDS,
  SITE_IDS,
  type PostKey,
} from './post';

const MAX_NAME_CHARS = 200;
const MAX_URL_CHARS = 2000;
const MAX_KEY_CHARS = 300;

export const siteIdSchema = v.picklist(SITE_IDS);
export const postKeySchema = v.custom<PostKey>(
  (input) => typeof input === 'string' && input.length <= MAX_KEY_CHARS && isPostKey(input),
  'not a post key',
);

const shortText = v.pipe(v.string(), v.maxLength(MAX_NAME_CHARS));
const urlText = v.pipe(v.string(), v.maxLength(MAX_URL_CHARS), v.regex(/^https?:\/\//i));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Somebody named on the page. `handle` without `@`: x handle, LinkedIn slug (`company/acme` for pages), Facebook vanity or id. */
export const personSchema = v.object({
  name: shortText,
  handle: v.optional(shortText),
  profileUrl: v.optional(urlText),
  verified: v.optional(v.boolean()),
  followers: v.optional(count),
});
export type Author = v.InferOutput<typeof personSchema>;

/** Another post this one points at; every part may be unknown. */
export const postRefSchema = v.object({
  key: v.optional(postKeySchema),
  handle: v.optional(shortText),
  name: v.optional(shortText),
});
export type PostRef = v.InferOutput<typeof postRefSchema>;

export const postSchema = v.object({
  key: postKeySchema,
  /** Other keys of the same post (LinkedIn gives one post up to three ids). */
  aliases: v.pipe(v.array(postKeySchema), v.maxLength(8)),
  site: siteIdSchema,
  /** `comment`: answers a post; `reply`: answers a comment or (on X) a post; `ad`: promoted, never a case. */
  kind: v.picklist(POST_KINDS),
  url: v.optional(urlText),
  author: personSchema,
  text: v.pipe(v.string(), v.maxLength(MAX_POST_CHARS)),
  /** The page holds more text than was read (a "show more", or our cap). */
  truncated: v.optional(v.boolean()),
  /** BCP-47 as tagged by the site; absent when the site says "unknown". */
  lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
  /** Epoch milliseconds. */
  postedAt: v.optional(count),
  /** The time as the page shows it ("2d"), when no exact time is known. */
  postedAtText: v.optional(shortText),
  /** What this post answers: the parent comment, else the post. */
  replyTo: v.optional(postRefSchema),
  /** The post at the top of the thread, when this is a comment or reply. */
  thread: v.optional(postRefSchema),
  /** The quoted or reshared post; its text is never part of `text`. */
  quoted: v.optional(
    v.object({
      key: v.optional(postKeySchema),
      handle: v.optional(shortText),
      name: v.optional(shortText),
      text: v.optional(v.pipe(v.string(), v.maxLength(MAX_POST_CHARS))),
    }),
  ),
  /** Set on a repost: who reposted it. Author and key stay the original's. */
  repostedBy: v.optional(v.object({ name: v.optional(shortText), handle: v.optional(shortText) })),
  pinned: v.optional(v.boolean()),
  metrics: v.object({
    replies: v.optional(count),
    reposts: v.optional(count),
    likes: v.optional(count),
    views: v.optional(count),
  }),
  media: v.pipe(v.array(v.picklist(MEDIA_KINDS)), v.maxLength(20)),
});
/** A post, comment or reply as read from a page. */
export type Post = v.InferOutput<typeof postSchema>;

/** Where a batch of posts was read. */
export const pageContextSchema = v.object({
  kind: v.picklist(PAGE_KINDS),
  url: urlText,
  /** Handle of the profile or page the agent looks at, e.g. the brand's own page. */
  owner: v.optional(shortText),
  /** Handle the agent is signed in as, when the page shows it. */
  signedInAs: v.optional(shortText),
});
export type PageContext = v.InferOutput<typeof pageContextSchema>;
