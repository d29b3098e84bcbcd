/** The files of a new site folder. */

/**
 * @param name lower-case letters and digits
 * @returns file texts by path inside the folder
 */
export function siteFiles(name: string): Readonly<Record<string, string>> {
  return {
    'site.ts': `import type { Site } from '@/utils/sites';

export const site = {
  id: '${name}',
  label: '${name.charAt(0).toUpperCase()}${name.slice(1)}',
  matches: ['https://${name}.example/*'],
} as const satisfies Site;
`,
    'index.ts': `import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/page/run-site';
import { adapter } from './adapter';
import { site } from './site';

export default defineContentScript({
  matches: [...site.matches],
  runAt: 'document_idle',
  main(ctx) {
    runSite({ site, adapter, signal: ctx.signal });
  },
});
`,
    'selectors.ts': `/** Every anchor on ${name}'s pages, most stable first; each says when it was last seen. */
export const SELECTORS = {
  /** One post. Role and structure, no class names. Seen: never yet. */
  post: ['article'],
} as const;
`,
    'adapter.ts': `import type { SiteAdapter } from '@/utils/page/adapter';
import { SELECTORS } from './selectors';

export const adapter: SiteAdapter = {
  pageKind: () => 'other',
  findPosts: (root) => [...root.querySelectorAll(SELECTORS.post.join(','))],
  readPost: () => ({ kind: 'skip', reason: 'no-id' }),
  findComposer: () => undefined,
};
`,
    'adapter.test.ts': `// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adapter } from './adapter';

test('finds the posts of the fixture', () => {
  document.body.innerHTML = readFileSync(new URL('fixtures/feed.html', import.meta.url), 'utf8');
  expect(adapter.findPosts(document).map((post) => adapter.readPost(post).kind)).toEqual(['post']);
});
`,
    'fixtures/feed.html': `<article>
  <a href="https://${name}.example/@mia_example">Mia Example</a>
  <p>Written by hand, with made-up people.</p>
</article>
`,
  };
}
