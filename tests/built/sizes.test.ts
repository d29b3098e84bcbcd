/** Size budgets, in bytes as built (minified, not compressed). */
import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf } from './builds';

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
    const total = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`${build}: ${total} bytes`);
    expect(total).toBeLessThanOrEqual(PACKAGE_WITHOUT_WEIGHTS);
  });
});
