/**
 * Size budgets in bytes. A content script counts as the page loads it, minified; the package as a store serves it,
 * compressed (each file deflated, as in a zip).
 */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, readBuiltBytes } from './builds';

const KB = 1000;
const CONTENT_SCRIPT = 40 * KB;
const PACKAGE_WITHOUT_WEIGHTS = 600 * KB;

describe.each(BUILDS)('%s', (build) => {
  test('each content script', () => {
    const scripts = filesOf(build).filter((file) => /^content-scripts\/.*\.js$/.test(file.path));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    expect(scripts.filter((file) => file.bytes > CONTENT_SCRIPT)).toEqual([]);
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
