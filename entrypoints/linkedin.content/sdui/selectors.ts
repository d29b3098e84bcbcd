/**
 * Anchors of the new pages (server-driven UI: hashed classes, `componentkey`),
 * home feed and single posts since early 2026, company posts, search and member
 * activity since autumn 2026. Keys that are UUIDs change with every render and
 * are never used. Arrays are tried in order.
 */
import type { MediaTable } from '@/utils/page/media';

/** A key stands in `componentkey`, in `id`, or in both. */
const keyed = (test: string) => `[componentkey${test}],[id${test}]`;

/**
 * A post's list item and the wrappers with the same key. `expanded` seen
 * 2026-03 to 2026-09, `update-card-focus` 2026-09 to 2026-10.
 */
export const CARD_KEY = `${keyed('^="expanded"')},${keyed('^="update-card-focus"')}`;
export const LIST_ITEM = '[role="listitem"]';

/**
 * A comment or reply: two to three elements inside one another with the same
 * urn, the outermost is meant. Seen 2026-03 to 2026-10; the last, where the
 * outer elements have no key, is from other readers, 2026-10.
 */
export const COMMENT = `${keyed('^="replaceableComment_urn:li:comment:("')},[componentkey^="CommentComponentReference_urn:li:comment:("]`;

/** A card of the pages before component keys, which are read on their own. */
export const VIEW_NAME_UPDATE = '[data-view-name="feed-full-update"]';

/** The list that holds a post's comments; on a single post's page the post is its first item. Seen 2026-08 to 2026-09. */
export const COMMENT_LIST =
  '[data-testid*="-commentList"],[componentkey*="-pagedCommentsContainer"],[componentkey^="commentsSectionContainer"]';
/** Everything in a card that belongs to its comments. Seen 2026-03 to 2026-09. */
export const COMMENT_AREA = [
  COMMENT,
  COMMENT_LIST,
  '[componentkey*="-replaceableCommentTools"]',
  '[componentkey^="commentBox"]',
  // Before component keys, 2025-10 to 2026-02, other readers.
  '[data-view-name="comment-actor-picture"]',
  '[data-view-name="comment-box"]',
].join();

const EXPANDABLE = '[data-testid="expandable-text-box"]'; // seen 2026-03 to 2026-10
const COMMENTARY = '[data-view-name="feed-commentary"]'; // 2025-10 to 2026-02, other readers
/** The second from other readers, 2026. */
export const TEXT = [EXPANDABLE, '[componentkey^="feed-commentary"]', COMMENTARY];
/** The second from other readers, 2026, the third from 2025-10. */
export const COMMENT_TEXT = [
  EXPANDABLE,
  '[componentkey^="comment-commentary"],[componentkey^="comment-reply-commentary"]',
  '[data-view-name="comment-commentary"],[data-view-name="reply-commentary"]',
];
/** Any text box: what stands in one is somebody's words. */
export const TEXT_BOX = [EXPANDABLE, COMMENTARY].join();

/** A name in an author's link; the second from 2025-10 to 2026-02, other readers. */
export const NAME = 'p,[data-view-name="feed-actor-name"]';

/** Icon ids are the same in every language. All seen 2026-03 to 2026-08. */
export const MENU_ICON = 'svg[id^="overflow-web-ios"]';
export const HIDE_ICON = 'svg[id^="close-"]';
export const COMMENT_ICON = 'svg#comment-small';
export const REPOST_ICON = 'svg#repost-small';
export const REACTION_ICON = 'svg#thumbs-up-outline-small';
/** The small faces beside a number of reactions. */
export const REACTION_FACES = 'svg[id$="-consumption-ring-small"]';
export const VERIFIED_ICON = 'svg[id^="verified"]';
/** Behind an age: who may see the post. Advertisements have none. */
export const VISIBILITY_ICON =
  'svg[id^="globe"],svg[id^="people"],svg[id^="group"],svg[id^="lock"],svg[id^="visibility"]';

/** What stands in these is a control or a video's own words, not the post's. Seen 2026-03 to 2026-08. */
export const NOT_PROSE = 'a,button,[role="button"],[data-vjs-player],select,fieldset,[role="region"]';

/** The reshared post opens on a click. From a reader of these pages, 2026-09. */
export const UPDATE_LINK = 'a[href*="/feed/update/"]';
/** The post's own statistics, shown to its author. From other readers, 2026-10. */
export const ANALYTICS_LINK = 'a[href*="/analytics/post-summary/"]';
/** The line that says who brought the post up; its names are links with this mark. Seen 2026-09. */
export const HEADER_ANCHOR = '[data-sdui-anchor-id^="feed-header-"]';
/** Who reacted, on a single post's page; the id names the post. Seen 2026-08. */
export const FACEPILE = '[data-testid^="ReactionFacepileCollection-urn:li:"]';

export const MEDIA: MediaTable = [
  ['video', 'video,[data-vjs-player]'], // seen 2026-03 to 2026-08
  ['photo', 'img[src*="/feedshare-"],img[src*="/image-shrink"]'], // seen 2026-03
  ['document', 'iframe[src*="native-document"],[componentkey^="document-container"]'], // other readers, 2026-10
  ['article', 'a[href*="/pulse/"]'], // other readers, 2026-10
  ['link', 'img[src*="/articleshare-"]'],
];
export const COMMENT_MEDIA: MediaTable = [['photo', 'img[src*="/comment-image"]']];

/** A comment box; its key ends with the card's token. Seen 2026-08. */
export const COMMENT_BOX = keyed('^="commentBox-"');
/** Both seen 2026-08, the same element. */
export const EDITOR = [
  '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
  '[contenteditable="true"][role="textbox"]',
];
/** Names whom a reply is for; put in by the page when the box opens. From other readers, 2026-10. */
export const MENTION = '[data-type="mention"]';
/** Asks for the earlier or further replies of one comment, whose id its key holds. Seen 2026-08. */
export const MORE_REPLIES = keyed('*="-replaceableLoadMoreReplies"');
