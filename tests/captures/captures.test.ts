/**
 * The adapters against captured pages of the real sites. The pages are other
 * people's and no part of the project: AMENDS_PAGES names their folder, else
 * `../shared/pages` beside the project is looked at.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sumPages } from '@/scripts/captures/compare';
import { FIELDS } from '@/scripts/captures/compare-fields';
import { sitesWithCaptures } from '@/scripts/captures/load-captures';
import { readPageJsdom } from '@/scripts/captures/read-page-jsdom';
import { runCaptures } from '@/scripts/captures/run-captures';

const projectDir = join(import.meta.dirname, '../..');
const pagesDir = resolve(projectDir, process.env['AMENDS_PAGES'] ?? '../shared/pages');
/** Of the fields that decide whether a case is the right one. */
const LEAST_RIGHT = 0.97;

if (existsSync(pagesDir)) {
  describe.each(sitesWithCaptures(pagesDir, projectDir))('%s', (site) => {
    it('is read without anything wrong or invented', { timeout: 120_000 }, async () => {
      const [run] = await runCaptures(pagesDir, projectDir, readPageJsdom, [site]);
      const pages = run?.pages ?? [];
      expect(pages.flatMap(({ failure }) => failure ?? [])).toEqual([]);
      const sum = sumPages(pages.map(({ score }) => score));
      expect(sum.items).toBeGreaterThan(0);
      expect(sum.extra).toBe(0);
      expect(FIELDS.filter((field) => sum.fields[field].wrong > 0)).toEqual([]);
      for (const field of ['id', 'author', 'text'] as const) {
        const { right, wrong, missing } = sum.fields[field];
        expect(right / (right + wrong + missing), field).toBeGreaterThanOrEqual(LEAST_RIGHT);
      }
    });
  });
} else {
  console.info(`captures: folder not found, not run (${pagesDir})`);
  it('captures: folder not found, not run', () => expect(existsSync(pagesDir)).toBe(false));
}
