/**
 * Anchors of the classic pages (Ember: named classes, `data-urn`), which member
 * activity, page admin and the image viewer still used in September 2026.
 * Arrays are tried in order.
 */
import type { MediaTable } from '@/utils/page/media';

/** A post card. An aggregate only wraps several cards. Stable since 2019; seen 2025-06 to 2026-09. */
export const CARD = [
  '.feed-shared-update-v2:not([data-urn^="urn:li:aggregate"])',
  '[data-urn^="urn:li:activity:"]',
  '[data-urn^="urn:li:ugcPost:"]',
  '[data-urn^="urn:li:share:"]',
].join();

/** The wrapper of a card in a feed, there before the card is filled in; an aggregate's names several. Seen 2025-06. */
export const SHELL = '[data-id^="urn:li:activity:"],[data-id^="urn:li:ugcPost:"],[data-id^="urn:li:share:"]';

/** A comment or reply; replies stand inside the comment they answer. Seen 2025-06 to 2026-09. */
export const COMMENT = '[data-id^="urn:li:comment:("]';

/** Everything in a card that belongs to its comments. Seen 2025-06 to 2026-08. */
export const COMMENT_AREA = [
  COMMENT,
  '.feed-shared-update-v2__comments-container',
  '.comments-comments-list',
  '.comments-comment-box',
].join();

/** Wraps reshared posts, but other content too: counts only with an author of its own. */
export const CONTENT_WRAPPER = '.feed-shared-update-v2__update-content-wrapper';
/** The reshared post inside a card. From other readers of these pages, 2025 to 2026. */
export const QUOTE = [
  '.update-components-mini-update-v2',
  '.feed-shared-mini-update-v2',
  '.feed-shared-update-v2__reshared-content',
  '.update-components-reshared-content',
  '[data-view-name="feed-reshared-update"]',
  CONTENT_WRAPPER,
].join();

export const ACTOR = [
  '.update-components-actor__container', // seen 2025-06 to 2026-08
  '.update-components-actor', // 2023 to 2025, other readers
  '.feed-shared-actor', // before 2023, kept for old page kinds
];

export const ACTOR_LINK = [
  'a.update-components-actor__meta-link', // seen 2025-06 to 2026-08
  'a.update-components-actor__image', // seen 2025-06 to 2026-08
  'a[href]',
];

export const ACTOR_NAME = [
  '.update-components-actor__title [dir]', // seen 2025-06 to 2026-08
  '.update-components-actor__title', // seen 2025-06 to 2026-08, around the line
  '.update-components-actor__name,.feed-shared-actor__name', // before 2024
];

/** Headline of a member, "N followers" of a page. Seen 2025-06 to 2026-08. */
export const ACTOR_DESCRIPTION = '.update-components-actor__description,.feed-shared-actor__description';

/** Age, "edited" and who may see it. Seen 2025-06 to 2026-08. */
export const ACTOR_SUB_DESCRIPTION =
  '.update-components-actor__sub-description,.feed-shared-actor__sub-description';

/** The globe or people icon behind the age: advertisements have none. Seen 2025-06 to 2026-09. */
export const VISIBILITY_ICON = 'li-icon,svg';

/** Icon names are the same in every language. Seen 2025-06. */
export const VERIFIED = 'svg[data-test-icon^="verified"]';

/** Who brought the post up ("X reposted this"). Seen 2025-06 to 2026-08. */
export const HEADER_LINK = '.update-components-header__text-view a[href]';

export const TEXT = [
  '.update-components-update-v2__commentary', // seen 2025-06 to 2026-08
  '.feed-shared-inline-show-more-text .update-components-text', // seen 2025-06
  '.update-components-text', // 2023 to 2026, other readers
  '.feed-shared-update-v2__description,.feed-shared-text', // before 2024
];

/** Opens the reshared post. From other readers of these pages, 2024 to 2026. */
export const QUOTE_LINK = 'a[href*="urn:li:"],a[href*="urn%3Ali%3A"]';

/** Numbers under a post; seen 2025-06 to 2026-08. */
export const LIKES =
  '.social-details-social-counts__social-proof-fallback-number,.social-details-social-counts__reactions-count';
export const REPLIES = '.social-details-social-counts__comments';
export const REPOSTS = `.social-details-social-counts__item--right-aligned:not(${REPLIES})`;

/** What is attached, by the block that holds it. Images and video seen 2025-06 to 2026-08, the rest other readers. */
export const MEDIA: MediaTable = [
  ['photo', '.update-components-image,.feed-shared-image'],
  ['video', '.update-components-linkedin-video,.update-components-video'],
  ['document', '.update-components-document'],
  ['poll', '.update-components-poll'],
  ['article', '.update-components-article a[href*="/pulse/"]'],
  ['link', '.update-components-article a[href]:not([href*="/pulse/"])'],
];

export const COMMENT_LINK = [
  'a.comments-comment-meta__description-container', // seen 2025-06
  'a.comments-comment-meta__image-link', // seen 2025-06
  'a.comments-post-meta__actor-link', // before 2025
];

export const COMMENT_NAME = [
  '.comments-comment-meta__description-title', // seen 2025-06
  '.comments-post-meta__name-text', // before 2025
];

export const COMMENT_TEXT = [
  '.comments-comment-item__main-content', // seen 2025-06
  '.feed-shared-main-content--comment', // seen 2025-06, same element
  '.comments-comment-item__inline-show-more-text', // seen 2025-06
];

/** Seen 2025-06 to 2026-09. */
export const COMMENT_TIME = 'time';
export const COMMENT_LIKES = '[class*="comments-comment-social-bar__reactions-count"]';
export const COMMENT_REPLIES = '[class*="comments-comment-social-bar__replies-count"]';
export const COMMENT_MEDIA: MediaTable = [
  ['photo', '.comments-comment-item__image,img[src*="/comment-image"]'],
];

/** Marks a reply where replies do not stand inside their comment. From other readers, 2025 to 2026. */
export const REPLY = '.comments-comment-entity--reply,.comments-reply-item,.comments-replies-list *';

/** Quill, in the comment box. From captured pages of 2026-09 and other readers. */
export const EDITOR = '.ql-editor[contenteditable="true"],[data-test-ql-editor-contenteditable="true"]';
/** A person named in a box: at its start it says whom a reply is for. */
export const MENTION = '.ql-mention,[data-entity-urn],[data-type="mention"]';

export const COMMENT_BUTTON = [
  'button svg[data-test-icon="comment-small"]', // language-free; seen 2025-06 to 2026-08
  'button[data-finite-scroll-hotkey="c"]', // seen 2025-06 to 2026-09
];
export const REPLY_BUTTON = ['button[class*="comments-comment-social-bar__reply-action-button"]']; // seen 2025-06
