/**
 * Size budgets in bytes. A content script counts as the page loads it, minified; the package as a store serves it,
 * compressed (each file deflated, as in a zip).
 */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, readBuilt, readBuiltBytes } from './builds';

const KB = 1000;
const CONTENT_SCRIPT = 40 * KB;
/**
 * What one page of a site loads: the runtime, which all sites share, and the site's own script. LinkedIn serves four
 * generations of markup.
 */
const ONE_PAGE = { x: 40 * KB, facebook: 42 * KB, linkedin: 52 * KB } as const;
/** The playbook, the lint and the model engines come later: each is as large as all of this. */
const POPUP_SCRIPTS = 290 * KB;
const PACKAGE_WITHOUT_WEIGHTS = 600 * KB;
/** The sentence encoder, with its vocabulary and licence. */
const ENCODER = 7_000 * KB;

type Manifest = { readonly content_scripts: readonly { readonly js: readonly string[] }[] };

describe.each(BUILDS)('%s', (build) => {
  const scripts = new Map(
    filesOf(build)
      .filter(({ path }) => /^content-scripts\/.*\.js$/.test(path))
      .map(({ path, bytes }) => [path, bytes]),
  );

  test('each content script', () => {
    expect(scripts.size).toBeGreaterThanOrEqual(4);
    console.log(`${build}: ${[...scripts].map(([path, bytes]) => `${path} ${bytes}`).join(', ')}`);
    expect([...scripts].filter(([, bytes]) => bytes > CONTENT_SCRIPT)).toEqual([]);
  });

  test.each(Object.entries(ONE_PAGE))('all content scripts of a page of %s', (site, budget) => {
    const { content_scripts: entries }: Manifest = JSON.parse(readBuilt(build, 'manifest.json'));
    const entry = entries.find(({ js }) => js.some((path) => path.endsWith(`/${site}.js`)));
    expect(entry?.js[0]).toBe('content-scripts/page-runtime.js');
    const total = entry?.js.reduce((sum, path) => sum + (scripts.get(path) ?? Infinity), 0);
    console.log(`${build}: ${site} ${total} bytes a page`);
    expect(total).toBeLessThanOrEqual(budget);
  });

  const packed = (files: readonly { readonly path: string }[]): number =>
    files.reduce((sum, { path }) => sum + deflateRawSync(readBuiltBytes(build, path)).length, 0);

  test('what the popup loads before it shows a case', () => {
    const files = [...readBuilt(build, 'popup.html').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
      ([, path = '']) => readBuiltBytes(build, path).length,
    );
    const total = files.reduce((sum, bytes) => sum + bytes, 0);
    console.log(`${build}: the popup begins with ${files.length} scripts, ${total} bytes`);
    expect(files.length).toBeLessThanOrEqual(6);
    expect(total).toBeLessThanOrEqual(POPUP_SCRIPTS);
  });

  test('the whole package without detector weights', () => {
    const files = filesOf(build).filter((file) => !/^(detector|encoder)\//.test(file.path));
    const total = packed(files);
    const unpacked = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`${build}: ${total} bytes packed, ${unpacked} unpacked`);
    expect(total).toBeLessThanOrEqual(PACKAGE_WITHOUT_WEIGHTS);
  });

  test('the sentence encoder, with its licence beside it', () => {
    const files = filesOf(build).filter((file) => file.path.startsWith('encoder/'));
    expect(files.map((file) => file.path).toSorted()).toEqual([
      'encoder/LICENSE.txt',
      'encoder/NOTICE.txt',
      'encoder/encoder.bin',
      'encoder/pieces.json',
    ]);
    const total = packed(files);
    console.log(`${build}: encoder ${total} bytes packed`);
    expect(total).toBeLessThanOrEqual(ENCODER);
    expect(readBuilt(build, 'encoder/LICENSE.txt')).toContain('Apache License');
  });
});
