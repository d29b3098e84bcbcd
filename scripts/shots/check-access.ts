/** Asks axe about a page. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** @returns one line a violation: the rule, how bad, and the first elements it concerns; and whether the page scrolls sideways. */
export async function checkAccess(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what axe's own types promise for this call
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  const lines = results.violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
        .join('; ')}`,
  );
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wider > 0 ? [...lines, `the page is ${wider} px wider than its window`] : lines;
}
