/**
 * Anchors of pages for people who are not signed in. Cards seen 2026-07, on a
 * single post's and on company pages; comments from a page stored 2026-06.
 */
import type { MediaTable } from '@/utils/page/media';

export const CARD = 'article[data-activity-urn]:not([data-test-id^="feed-reshare-content"])';
export const QUOTE = '[data-test-id="feed-reshare-content"]';
export const COMMENT = 'section.comment';

export const LOCKUP = '[data-test-id="main-feed-activity-card__entity-lockup"]';
export const QUOTE_LOCKUP = '[data-test-id="feed-reshare-content__entity-lockup"]';
export const TEXT = '[data-test-id="main-feed-activity-card__commentary"]';
export const QUOTE_TEXT = '[data-test-id="feed-reshare-content__commentary"]';

/** All name the post; the first is its own name. */
export const URNS = ['data-activity-urn', 'data-featured-activity-urn', 'data-attributed-urn'];

/** The prefix before the name differs by page (`public_post_`, `org_guest_…`). */
export const AUTHOR_LINK = ['a[data-tracking-control-name$="feed-actor-name"]', 'a[aria-label][href]'];
/** A page's followers. */
export const SUB_LINE = 'p';
export const TIME = 'time';

/** Written out beside the shown number. */
export const LIKES = 'data-num-reactions';
export const REPLIES = 'data-num-comments';
export const LIKES_SHOWN = '[data-test-id="social-actions__reaction-count"]';

export const MEDIA: MediaTable = [
  ['photo', '[data-test-id="feed-images-content"]'],
  ['video', 'video'],
  ['document', '[data-native-document-config]'],
  ['link', '[data-test-id="article-content"]'],
];

/** The "report" entry of a comment's menu names the comment. */
export const COMMENT_NAMED = 'data-semaphore-content-urn';
export const COMMENT_AUTHOR = 'a.comment__author,a[data-tracking-control-name$="comment_actor-name"]';
export const COMMENT_TEXT = '.comment__text';
export const COMMENT_TIME = '.comment__duration-since';
export const COMMENT_LIKES = '.comment__reactions-count:not(.hidden)';
