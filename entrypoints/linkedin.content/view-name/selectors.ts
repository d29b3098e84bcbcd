/**
 * Anchors of the new pages as they were from October 2025 to February 2026:
 * hashed classes and `data-view-name`, no component keys. No page of them was
 * at hand; the names are from other readers of that time. Some members may
 * still get them.
 */

/** The classic pages use the same name around their cards. */
export const CLASSIC = '.feed-shared-update-v2,[data-urn]';

/** The picture before each comment and reply. */
export const COMMENT_PICTURE = '[data-view-name="comment-actor-picture"]';
export const REPLY_PICTURE = '[data-view-name="reply-actor-picture"]';

/** Opens the comment box of a post. */
export const COMMENT_BUTTON = '[data-view-name="feed-comment-button"]';
export const EDITOR = '[data-view-name="comment-box"] [contenteditable="true"]';
