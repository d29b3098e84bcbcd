/** Where the practice pages stand: at the sites' own addresses, served by us. */

export type PracticePage = {
  /** Folder under `tests/practice`. */
  readonly bundle: string;
  /** Folder whose `page.css` it wears; its own when absent. */
  readonly styles?: string;
  /** Hosts it answers for. */
  readonly hosts: readonly string[];
  /** Only for paths that match; the first page that fits answers. */
  readonly path: RegExp;
  readonly title: string;
  /** Attributes of `html` and `body` by which the sites' own pages are told apart. */
  readonly html?: string;
  readonly body?: string;
};

export const PRACTICE_PAGES: readonly PracticePage[] = [
  { bundle: 'x', hosts: ['x.com', 'twitter.com'], path: /^\//, title: 'Home / X (practice)' },
  {
    bundle: 'facebook',
    hosts: ['www.facebook.com', 'web.facebook.com'],
    path: /^\//,
    title: 'Facebook (practice)',
    html: 'id="facebook" lang="en" dir="ltr"',
  },
  {
    bundle: 'linkedin-classic',
    styles: 'linkedin',
    hosts: ['www.linkedin.com'],
    path: /^\/company\//,
    title: 'Larkspur Audio | LinkedIn (practice)',
    body: 'class="ember-application"',
  },
  { bundle: 'linkedin', hosts: ['www.linkedin.com'], path: /^\//, title: 'Feed | LinkedIn (practice)' },
];

/** Addresses to begin at, in the order a newcomer sees them. */
export const PRACTICE_STARTS = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/larkspuraudio',
  facebookHome: 'https://www.facebook.com/',
  linkedin: 'https://www.linkedin.com/feed/',
  linkedinClassic: 'https://www.linkedin.com/company/larkspur-audio/posts/',
} as const;

/** @returns the practice page at an address */
export function practicePageAt(url: URL): PracticePage | undefined {
  return PRACTICE_PAGES.find((page) => page.hosts.includes(url.hostname) && page.path.test(url.pathname));
}
