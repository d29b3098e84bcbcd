/** Anchors of whole pages, whatever the generation of their posts. */
import type { PageKind } from '@/utils/core/post';

/** The name of the screen a new page shows; also right where the address is `/preload/…`. Seen 2026-03 to 2026-08. */
export const SCREEN = 'data-sdui-screen';
export const SCREENS: readonly (readonly [PageKind, RegExp])[] = [
  ['home', /\.feed\.MainFeed$/], // seen 2026-03
  ['post', /\.feed\.UpdateDetail/], // seen 2026-08
  ['search', /\.search\./], // other readers, 2026-10
];

/** The first that fits. */
export const PATHS: readonly (readonly [PageKind, RegExp])[] = [
  ['signed-out', /^\/(?:login|uas\/|authwall|checkpoint\/|signup)/],
  ['home', /^\/feed\/?$/],
  ['post', /^\/(?:feed\/update|posts)\//],
  ['notifications', /^\/(?:notifications|company\/[^/]+\/admin\/(?:notifications|activity))/],
  ['messages', /^\/(?:company\/[^/]+\/admin\/inbox|messaging)/],
  ['profile', /^\/(?:in|company|school|showcase)\//],
  ['search', /^\/search\//],
  ['group', /^\/groups\//],
];

/** A post's page as shown to people who are not signed in. Seen 2026-07. */
export const PUBLIC_CARD = 'article.main-feed-activity-card[data-activity-urn]';

/** Old widgets on new pages live in this open shadow root. Seen 2026-03 to 2026-08. */
export const INTEROP = '#interop-outlet[data-testid="interop-shadowdom"]';

/** The card with one's own picture beside the feed. Classic: seen 2025-06. */
export const OWN_CARD_CLASSIC = 'a.profile-card-profile-picture-container,a.profile-card-profile-link';
/** New pages: only one's own column and share box link these; a link to oneself stands beside. Seen 2026-03 to 2026-08. */
export const OWN_LINKS =
  'a[href*="/me/profile-views"],a[href*="/analytics/creator/"],a[href*="/preload/sharebox"]';
/** Other people's words: a column with any is not one's own. */
export const POSTS = '[data-testid="expandable-text-box"],.update-components-text';
/**
 * Who acts: for people with more than one identity a link to it, with a picture,
 * stands before a post's reaction button, in the row that ends with the other
 * buttons. The second icon opens the reactions, also once one is given. Seen 2026-09.
 */
export const REACTION_BUTTON_ICONS = 'svg#thumbs-up-outline-small,svg#chevron-up-small';
export const COMMENT_ICON = 'svg#comment-small';
