/**
 * Everything that is looked up in X's markup. Each list is tried in order; the
 * name of the entry that matched goes to the site's health. `data-testid`,
 * `href` shapes, `time` and `lang` have not changed since 2022; class names,
 * `aria-label` and visible words change weekly or by language and are never used.
 */

export type Anchor = { readonly name: string; readonly css: string };

export const ANCHORS = {
  post: [
    // Every page kind, 2022 to October 2026.
    { name: 'testid', css: 'article[data-testid="tweet"]' },
    // In case the test id goes: aggregated notifications are articles too, but no posts.
    { name: 'role', css: 'article[role="article"]:not([data-testid])' },
  ],
  /** Name, handle and, on timelines, the time link. */
  header: [
    // Unchanged 2022 to October 2026.
    { name: 'testid', css: '[data-testid="User-Name"]' },
  ],
  avatar: [
    // Unchanged 2022 to October 2026; the thread's line down stands right behind it.
    { name: 'testid', css: '[data-testid="Tweet-User-Avatar"]' },
    // Carries the handle itself: `UserAvatar-Container-<handle>`, 2022 to October 2026.
    { name: 'container', css: '[data-testid^="UserAvatar-Container-"]' },
  ],
  text: [
    // Unchanged 2022 to October 2026.
    { name: 'testid', css: '[data-testid="tweetText"]' },
    // The same element by its other marks (captures 2024-11 to 2026-02); newest pages may lack `lang`.
    { name: 'lang', css: 'div[lang][dir="auto"]' },
  ],
  /** Stands behind a text that is cut: `button` 2025-26, `div` 2024, `a` inside quotes. */
  showMore: [
    // Measured 2024-11 to 2026-09; the element changed, the test id did not.
    { name: 'testid', css: '[data-testid="tweet-text-show-more-link"]' },
  ],
  /** The line above a repost or a pinned post. Its words are localised, its links are not. */
  context: [
    // A `span` in a link on reposts, a bare `div` on pinned posts; measured 2024-11 to 2026-09.
    { name: 'testid', css: '[data-testid="socialContext"]' },
  ],
  verified: [
    // Blue, gold and grey alike; measured 2024-11 to 2026-09.
    { name: 'testid', css: '[data-testid="icon-verified"]' },
  ],
  reply: [
    // Unchanged 2022 to October 2026.
    { name: 'testid', css: '[data-testid="reply"]' },
  ],
  reposts: [
    // Unchanged 2022 to October 2026, through the renaming to "Repost".
    { name: 'testid', css: '[data-testid="retweet"]' },
    // The same button once the viewer has reposted.
    { name: 'own', css: '[data-testid="unretweet"]' },
  ],
  likes: [
    // Unchanged 2022 to October 2026.
    { name: 'testid', css: '[data-testid="like"]' },
    // The same button once the viewer has liked.
    { name: 'own', css: '[data-testid="unlike"]' },
  ],
  photo: [
    // Around videos too; measured 2024-11 to 2026-09.
    { name: 'testid', css: '[data-testid="tweetPhoto"]' },
  ],
  video: [
    // Measured 2024-11 to 2025-05, inside a `placementTracking` of its own.
    { name: 'player', css: '[data-testid="videoPlayer"]' },
    // Inside the player, or alone while it loads.
    { name: 'component', css: '[data-testid="videoComponent"]' },
    // Not played yet, measured 2025-11.
    { name: 'preview', css: '[data-testid="previewInterstitial"]' },
  ],
  poll: [
    // Inside a card; measured 2024-11.
    { name: 'testid', css: '[data-testid="cardPoll"]' },
  ],
  card: [
    // Link previews of every size; measured 2024-11.
    { name: 'testid', css: '[data-testid="card.wrapper"]' },
  ],
  /** Long-form article: on its own page, and as a preview on timelines (2026). */
  article: [
    // Measured 2026-02.
    { name: 'page', css: '[data-testid="twitterArticleReadView"]' },
    // By report of 2026; older previews have no mark of their own.
    { name: 'preview', css: '[data-testid="article-cover-image"]' },
  ],
} as const satisfies Record<string, readonly Anchor[]>;

/** Anchors of the page around the posts. */
export const PAGE = {
  /** One row of a timeline; rows without a post are normal. Unchanged 2022 to October 2026. */
  cell: '[data-testid="cellInnerDiv"]',
  /** Around an ad's article; inside an article it wraps plain videos. 2022 to October 2026. */
  adWrapper: '[data-testid="placementTracking"]',
  /** Four around an ad (measured 2024-11 and 2026-09). */
  adPixel: '[data-testid$="-impression-pixel"]',
  /** A row of a status page that ends the replies ("Discover more") is a heading. */
  heading: 'h2,[role="heading"]',
  /** A quote card (2024 to October 2026), an affiliate's badge, a community card. */
  card: 'div[role="link"]',
  /** Own profile in the left bar; unchanged 2022 to October 2026. */
  ownProfile: 'a[data-testid="AppTabBar_Profile_Link"]',
  /** Account switcher, holds the own avatar; 2022 to October 2026. */
  accountSwitcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
  avatarContainer: '[data-testid^="UserAvatar-Container-"]',
  /** Reply box behind the focal post of a status page; measured 2026-02 and 2026-09. */
  inlineReply: '[data-testid="inline_reply_offscreen"]',
  /** Draft.js editor of a post or reply; measured 2024-11 to 2026-09. */
  editor: '[data-testid="tweetTextarea_0"]',
  /** Dialogs mount in `#layers` (2022 to October 2026). */
  dialog: '#layers [role="dialog"]',
  anyDialog: '[role="dialog"]',
  actionBar: '[role="group"]',
} as const;
