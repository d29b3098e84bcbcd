/**
 * Everything known about Facebook's markup, in one table. No class names (they
 * are generated), no words (each user sees them in another language).
 *
 * Every entry says how stable it is and in which captures it was seen:
 * "fixed" = part of accessibility or link formats that hold since 2024;
 * "wave" = comes and goes with Facebook's roll-outs, so it never stands alone.
 */

/** A comment or reply. A post never has both `tabindex=-1` and a label. */
export const COMMENT = [
  // fixed; every comment seen 2024-03 … 2026-02
  '[role="article"][tabindex="-1"][aria-label]',
  // wave; the same without the tab index. Posts are labelled by an id, not by a label.
  '[role="article"][aria-label]:not([aria-labelledby]):not([aria-posinset])',
].join();

/** The wrapper of one post, where it has one. */
export const UNIT = [
  // fixed; feeds, dialogs, search and groups 2024-03 … 2026-04 (without role=article when logged in)
  '[aria-posinset]:not([role="row"]):not([role="option"]):not([role="listitem"]):not([role^="menuitem"])',
  // fixed; single group posts and timelines 2024-03 … 2025-04. Skeletons have the role and no label.
  '[role="article"][aria-labelledby]',
  '[role="article"][aria-describedby]',
].join();

/** The text of a post. */
export const MESSAGE = [
  // fixed; 2024-11 … 2026-04
  '[data-ad-rendering-role="story_message"]',
  // fixed; 2024-03 … 2025-12, missing in group posts
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
].join();

/** Who posted; fixed, 2024-11 … 2026-04. A second one in the same unit belongs to the post that is shared. */
export const HEADER = '[data-ad-rendering-role="profile_name"]';
/** Where `HEADER` is missing (2024-03): a heading that links somebody. */
export const HEADING = 'h2,h3,h4';
/** Beside an open photo nothing is marked at all; wave, 2024-03. */
export const VIEWER_HEADING = '[role="complementary"] h2,[role="complementary"] h3';

/** The marked parts of a post; within its unit headings count too. */
export const PARTS = [HEADER, MESSAGE].join();
export const PARTS_IN_UNIT = [PARTS, HEADING].join();

/** Sits in the button that opens or focuses the comment box of a post; fixed, logged in, 2024-11 … 2025-12. */
export const COMMENT_BUTTON = '[data-ad-rendering-role="comment_button"]';

/** The row below a post: like, comment, share. Comments have none. */
export const ACTIONS = [
  COMMENT_BUTTON,
  // fixed; logged in, 2024-11 … 2025-12
  '[data-ad-rendering-role="like_button"]',
  // fixed; who reacted, logged in and out, 2024-03 … 2026-04; absent without reactions
  '[role="toolbar"]',
].join();

/** Only a paid post links to why it is shown, even when the word is scrambled; fixed, mid 2026. */
export const AD = 'a[href*="/ads/about/"]';

/** The time of a comment, a link that names it by number. Tried in order. */
export const COMMENT_TIMES = [
  // fixed; every comment seen 2024-03 … 2026-02
  'ul > li a[href*="comment_id="]',
  // wave; the same outside a list
  'a[href*="comment_id="]',
] as const;

/** Author links whose id decodes to `comment:<post>_<comment>`; fixed, 2024-03 … 2025-12 ("comment:" in base64). */
export const CODED_COMMENT_ID = 'a[href*="comment_id=Y29tbWVudDo"]';

/** The name above a comment; its avatar is the same link, hidden from readers. Tried in order. */
export const COMMENT_AUTHORS = [
  // fixed; 2024-03 … 2025-12
  'a[href][aria-hidden="false"]',
  // wave; a link to the author that carries the comment's coded id
  `${CODED_COMMENT_ID}:not([aria-hidden="true"])`,
] as const;

/** Links of a post with several photos, which name the post in the set; fixed, Pages 2024-03, groups. */
export const PHOTO_SET = 'a[href*="set=pcb."],a[href*="set=gm."]';
/** A reader's language of a block of text; also marks where text is. */
export const TEXT_BLOCK = '[dir="auto"]';
/** The blue or grey check mark, drawn in a box of its own size; fixed, 2024-03 … 2025-12. */
export const VERIFIED = 'svg[viewBox="0 0 12 13"]';
/** Layers that lie over a page: the last one is in front. */
export const VIEWER = '[role="complementary"]';
export const DIALOG = '[role="dialog"]';
export const LAYER = [DIALOG, VIEWER].join();
/** React's streamed pieces before they are moved to their place: their content is there twice; fixed, 2025-12. */
export const STREAMED = '[hidden][id^="S:"]';
/** A comment or reply box, open; fixed, 2024-11 … 2025-10. Chat boxes are the same editor outside a form. */
export const EDITOR = 'form[role="presentation"] [contenteditable="true"][data-lexical-editor="true"]';
/** The box "What's on your mind": beside it, the link to whoever is signed in; wave, home 2025-07 … 2025-12. */
export const OWN_BOX = '[role="main"] [role="region"]';
/** Only a page without a session asks for a password; fixed, 2024-03 … 2026-04. */
export const LOGIN_FORM = 'form#login_form,form[action*="/login/"] input[type="password"]';

export const BUTTON = '[role="button"]';
/** No part of a text or name: buttons among it, and what is hidden from readers. */
export const NO_TEXT = `${BUTTON},[aria-hidden="true"],[hidden]`;
