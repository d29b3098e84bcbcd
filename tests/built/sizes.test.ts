/**
 * Size budgets in bytes. A content script counts as the page loads it, minified; the package as a store serves it,
 * compressed (each file deflated, as in a zip).
 */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, readBuiltBytes } from './builds';

const KB = 1000;
/**
 * 40 kB is the goal for each. Facebook misses it by a little; LinkedIn reads four generations of markup.
 * TODO [2027-01-31]: back to 40 for all, when the page runtime is a file of its own that the sites share.
 */
const CONTENT_SCRIPTS = { x: 40 * KB, facebook: 41 * KB, linkedin: 51 * KB } as const;
const PACKAGE_WITHOUT_WEIGHTS = 600 * KB;

describe.each(BUILDS)('%s', (build) => {
  test('each content script', () => {
    const scripts = filesOf(build).filter((file) => /^content-scripts\/.*\.js$/.test(file.path));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    console.log(`${build}: ${scripts.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')}`);
    for (const [site, budget] of Object.entries(CONTENT_SCRIPTS)) {
      const script = scripts.find(({ path }) => path.endsWith(`/${site}.js`));
      expect(script?.bytes, site).toBeLessThanOrEqual(budget);
    }
  });

  test('the whole package without detector weights', () => {
    const files = filesOf(build).filter((file) => !file.path.startsWith('detector/'));
    const total = files.reduce(
      (sum, file) => sum + deflateRawSync(readBuiltBytes(build, file.path)).length,
      0,
    );
    const unpacked = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`${build}: ${total} bytes packed, ${unpacked} unpacked`);
    expect(total).toBeLessThanOrEqual(PACKAGE_WITHOUT_WEIGHTS);
  });
});
