/**
 * Everything known about Facebook's markup, in one table. No class names (they
 * are generated), no words (each user sees them in another language).
 *
 * Every entry says how stable it is and in which captures it was seen:
 * "fixed" = part of accessibility or link formats that hold since 2024;
 * "wave" = comes and goes with Facebook's roll-outs, so it never stands alone.
 */
export const SELECTORS = {
  /** A comment or reply. A post never has both `tabindex=-1` and a label. */
  comment: [
    // fixed; every comment seen 2024-03 … 2026-02
    '[role="article"][tabindex="-1"][aria-label]',
    // wave; the same without the tab index. Posts are labelled by an id, not by a label.
    '[role="article"][aria-label]:not([aria-labelledby]):not([aria-posinset])',
  ],
  /** The wrapper of one post, where it has one. */
  unit: [
    // fixed; feeds, dialogs, search and groups 2024-03 … 2026-04 (without role=article when logged in)
    '[aria-posinset]:not([role="row"]):not([role="option"]):not([role="listitem"]):not([role^="menuitem"])',
    // fixed; single group posts and timelines 2024-03 … 2025-04. Skeletons have the role and no label.
    '[role="article"][aria-labelledby]',
    '[role="article"][aria-describedby]',
  ],
  /** The text of a post. */
  message: [
    // fixed; 2024-11 … 2026-04
    '[data-ad-rendering-role="story_message"]',
    // fixed; 2024-03 … 2025-12, missing in group posts
    '[data-ad-comet-preview="message"]',
    '[data-ad-preview="message"]',
  ],
  /** Who posted. A second one in the same unit belongs to the post that is shared. */
  header: [
    // fixed; 2024-11 … 2026-04
    '[data-ad-rendering-role="profile_name"]',
  ],
  /** Where `header` is missing (2024-03): a heading that links somebody. */
  heading: ['h2', 'h3', 'h4'],
  /** Beside an open photo nothing is marked at all. */
  viewerHeading: [
    // wave; 2024-03
    '[role="complementary"] h2',
    '[role="complementary"] h3',
  ],
  /** The row below a post: like, comment, share. Comments have none. */
  actions: [
    // fixed; logged in, 2024-11 … 2025-12
    '[data-ad-rendering-role="comment_button"]',
    '[data-ad-rendering-role="like_button"]',
    // fixed; who reacted, logged in and out, 2024-03 … 2026-04; absent without reactions
    '[role="toolbar"]',
  ],
  /** Sits in the button that opens or focuses the comment box of a post. */
  commentButton: [
    // fixed; logged in, 2024-11 … 2025-12
    '[data-ad-rendering-role="comment_button"]',
  ],
  /** Only a paid post links to why it is shown, even when the word is scrambled. */
  ad: [
    // fixed; mid 2026
    'a[href*="/ads/about/"]',
  ],
  /** The time of a comment, a link that names it by number. */
  commentTime: [
    // fixed; every comment seen 2024-03 … 2026-02
    'ul > li a[href*="comment_id="]',
    // wave; the same outside a list
    'a[href*="comment_id="]',
  ],
  /** The name above a comment; its avatar is the same link, hidden from readers. */
  commentAuthor: [
    // fixed; 2024-03 … 2025-12
    'a[href][aria-hidden="false"]',
    // wave; a link to the author that carries the comment's coded id
    'a[href*="comment_id=Y29tbWVudDo"]:not([aria-hidden="true"])',
  ],
  /** Author links whose id decodes to `comment:<post>_<comment>`: the post's number. */
  codedCommentId: [
    // fixed; 2024-03 … 2025-12 ("Y29tbWVudDo" is "comment:" in base64)
    'a[href*="comment_id=Y29tbWVudDo"]',
  ],
  /** Links of a post with several photos, which name the post in the set. */
  photoSet: [
    // fixed; Pages 2024-03
    'a[href*="set=pcb."]',
    // fixed; groups
    'a[href*="set=gm."]',
  ],
  /** A reader's language of a block of text; also marks where text is. */
  textBlock: ['[dir="auto"]'],
  /** The blue or grey check mark, drawn in a box of its own size. */
  verified: [
    // fixed; 2024-03 … 2025-12
    'svg[viewBox="0 0 12 13"]',
  ],
  /** Layers that lie over a page: the last one is in front. */
  layer: ['[role="dialog"]', '[role="complementary"]'],
  /** React's streamed pieces before they are moved to their place: their content is there twice. */
  streamed: [
    // fixed; 2025-12
    '[hidden][id^="S:"]',
  ],
  /** A comment or reply box, open. Chat boxes are the same editor outside a form. */
  editor: [
    // fixed; 2024-11 … 2025-10
    'form[role="presentation"] [contenteditable="true"][data-lexical-editor="true"]',
  ],
  /** The box "What's on your mind": beside it, the link to whoever is signed in. */
  ownBox: [
    // wave; home 2025-07 … 2025-12
    '[role="main"] [role="region"]',
  ],
  /** Only a page without a session asks for a password. */
  loginForm: [
    // fixed; 2024-03 … 2026-04
    'form#login_form',
    'form[action*="/login/"] input[type="password"]',
  ],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof SELECTORS;

/** @returns one selector that matches any entry of the named rows. */
export function css(...names: readonly SelectorName[]): string {
  return names.flatMap((name) => [...SELECTORS[name]]).join(',');
}
