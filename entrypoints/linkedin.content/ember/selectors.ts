/**
 * Anchors of the classic pages (Ember: named classes, `data-urn`), which member
 * activity, page admin and the image viewer still used in September 2026.
 */
import type { Way } from '@/entrypoints/linkedin.content/way';

/** A post card. An aggregate only wraps several cards. Stable since 2019; seen 2025-06 to 2026-09. */
export const CARD = [
  '.feed-shared-update-v2:not([data-urn^="urn:li:aggregate"])',
  '[data-urn^="urn:li:activity:"]',
  '[data-urn^="urn:li:ugcPost:"]',
  '[data-urn^="urn:li:share:"]',
].join(', ');

/** The wrapper of a card in a feed, there before the card is filled in; an aggregate's names several. Seen 2025-06. */
export const SHELL =
  '[data-id^="urn:li:activity:"], [data-id^="urn:li:ugcPost:"], [data-id^="urn:li:share:"]';

/** A comment or reply; replies stand inside the comment they answer. Seen 2025-06 to 2026-09. */
export const COMMENT = '[data-id^="urn:li:comment:("]';

/** Everything in a card that belongs to its comments. Seen 2025-06 to 2026-08. */
export const COMMENT_AREA = [
  COMMENT,
  '.feed-shared-update-v2__comments-container',
  '.comments-comments-list',
  '.comments-comment-box',
].join(', ');

/** The reshared post inside a card. From other readers of these pages, 2025 to 2026. */
export const QUOTE = [
  '.update-components-mini-update-v2',
  '.feed-shared-mini-update-v2',
  '.feed-shared-update-v2__reshared-content',
  '.update-components-reshared-content',
  '[data-view-name="feed-reshared-update"]',
  // Wraps reshared posts, but other content too: counts only with an author of its own.
  '.feed-shared-update-v2__update-content-wrapper',
].join(', ');

export const ACTOR: readonly Way[] = [
  { name: 'actor-container', css: '.update-components-actor__container' }, // seen 2025-06 to 2026-08
  { name: 'actor', css: '.update-components-actor' }, // 2023 to 2025, other readers
  { name: 'shared-actor', css: '.feed-shared-actor' }, // before 2023, kept for old page kinds
];

export const ACTOR_LINK: readonly Way[] = [
  { name: 'meta-link', css: 'a.update-components-actor__meta-link' }, // seen 2025-06 to 2026-08
  { name: 'image-link', css: 'a.update-components-actor__image' }, // seen 2025-06 to 2026-08
  { name: 'any-link', css: 'a[href]' },
];

export const ACTOR_NAME: readonly Way[] = [
  { name: 'title-line', css: '.update-components-actor__title [dir]' }, // seen 2025-06 to 2026-08
  { name: 'title', css: '.update-components-actor__title' }, // seen 2025-06 to 2026-08, around the line
  { name: 'name', css: '.update-components-actor__name, .feed-shared-actor__name' }, // before 2024
];

/** Headline of a member, "N followers" of a page. Seen 2025-06 to 2026-08. */
export const ACTOR_DESCRIPTION = '.update-components-actor__description, .feed-shared-actor__description';

/** Age, "edited" and who may see it. Seen 2025-06 to 2026-08. */
export const ACTOR_SUB_DESCRIPTION =
  '.update-components-actor__sub-description, .feed-shared-actor__sub-description';

/** The globe or people icon behind the age: advertisements have none. Seen 2025-06 to 2026-09. */
export const VISIBILITY_ICON = 'li-icon, svg';

/** Icon names are the same in every language. Seen 2025-06. */
export const VERIFIED = 'svg[data-test-icon^="verified"]';

/** Who brought the post up ("X reposted this"). Seen 2025-06 to 2026-08. */
export const HEADER_LINK = '.update-components-header__text-view a[href]';

export const TEXT: readonly Way[] = [
  { name: 'commentary', css: '.update-components-update-v2__commentary' }, // seen 2025-06 to 2026-08
  { name: 'inline-show-more', css: '.feed-shared-inline-show-more-text .update-components-text' }, // seen 2025-06
  { name: 'components-text', css: '.update-components-text' }, // 2023 to 2026, other readers
  { name: 'description', css: '.feed-shared-update-v2__description, .feed-shared-text' }, // before 2024
];

/** Opens the reshared post. From other readers of these pages, 2024 to 2026. */
export const QUOTE_LINK = 'a[href*="urn:li:"], a[href*="urn%3Ali%3A"]';

/** Numbers under a post; seen 2025-06 to 2026-08. */
export const LIKES = [
  '.social-details-social-counts__social-proof-fallback-number',
  '.social-details-social-counts__reactions-count',
].join(', ');
export const REPLIES = '.social-details-social-counts__comments';
export const REPOSTS =
  '.social-details-social-counts__item--right-aligned:not(.social-details-social-counts__comments)';

/** What is attached, by the block that holds it. Images and video seen 2025-06 to 2026-08, the rest other readers. */
export const MEDIA = [
  { kind: 'photo', css: '.update-components-image, .feed-shared-image' },
  { kind: 'video', css: '.update-components-linkedin-video, .update-components-video' },
  { kind: 'document', css: '.update-components-document' },
  { kind: 'poll', css: '.update-components-poll' },
  { kind: 'article', css: '.update-components-article a[href*="/pulse/"]' },
  { kind: 'link', css: '.update-components-article a[href]:not([href*="/pulse/"])' },
] as const;

export const COMMENT_LINK: readonly Way[] = [
  { name: 'description-link', css: 'a.comments-comment-meta__description-container' }, // seen 2025-06
  { name: 'image-link', css: 'a.comments-comment-meta__image-link' }, // seen 2025-06
  { name: 'post-meta-link', css: 'a.comments-post-meta__actor-link' }, // before 2025
];

export const COMMENT_NAME: readonly Way[] = [
  { name: 'description-title', css: '.comments-comment-meta__description-title' }, // seen 2025-06
  { name: 'post-meta-name', css: '.comments-post-meta__name-text' }, // before 2025
];

export const COMMENT_TEXT: readonly Way[] = [
  { name: 'main-content', css: '.comments-comment-item__main-content' }, // seen 2025-06
  { name: 'shared-main-content', css: '.feed-shared-main-content--comment' }, // seen 2025-06, same element
  { name: 'inline-show-more', css: '.comments-comment-item__inline-show-more-text' }, // seen 2025-06
];

/** Seen 2025-06 to 2026-09. */
export const COMMENT_TIME = 'time';
export const COMMENT_LIKES = '[class*="comments-comment-social-bar__reactions-count"]';
export const COMMENT_REPLIES = '[class*="comments-comment-social-bar__replies-count"]';
export const COMMENT_IMAGE = '.comments-comment-item__image, img[src*="/comment-image"]';

/** Marks a reply where replies do not stand inside their comment. From other readers, 2025 to 2026. */
export const REPLY = '.comments-comment-entity--reply, .comments-reply-item, .comments-replies-list *';

/** Quill, in the comment box. From captured pages of 2026-09 and other readers. */
export const EDITOR: readonly Way[] = [
  { name: 'quill', css: '.ql-editor[contenteditable="true"]' },
  { name: 'test-attribute', css: '[data-test-ql-editor-contenteditable="true"]' },
];
/** A person named in a box: at its start it says whom a reply is for. */
export const MENTION = '.ql-mention, [data-entity-urn], [data-type="mention"]';

export const COMMENT_BUTTON: readonly Way[] = [
  { name: 'icon', css: 'button svg[data-test-icon="comment-small"]' }, // language-free; seen 2025-06 to 2026-08
  { name: 'hotkey', css: 'button[data-finite-scroll-hotkey="c"]' }, // seen 2025-06 to 2026-09
];
export const REPLY_BUTTON: readonly Way[] = [
  { name: 'reply-action', css: 'button[class*="comments-comment-social-bar__reply-action-button"]' }, // seen 2025-06
];
