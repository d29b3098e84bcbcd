/** The practice run without a window: walks the whole path itself and says what happened. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from '@/utils/core/cases/case';
import { openExtensionPage } from '@/scripts/browsers/extension-page';
import type { BrowserKind } from '@/scripts/browsers/find-browser';
import { PRACTICE_STARTS } from '@/scripts/practice/pages';
import { openWorld, type PracticeTab, type World } from '@/tests/e2e/kit/world';
import { firstUse } from './first-use';
import { handleCase } from './handle-case';
import { lineOf } from './line-of';
import { readLog } from './read-database';
import { writeExport } from './write-export';

const BRAND = { name: 'Larkspur Audio', handle: 'larkspuraudio' };
const SITES = ['x', 'facebook', 'linkedin'] as const;
const SETTLE_MS = 15_000;

/** @returns the exit code: 0 when a reply went into the right box on every site */
export async function walkPractice(
  kind: BrowserKind,
  out: string,
  say: (line: string) => void,
): Promise<number> {
  mkdirSync(out, { recursive: true });
  const world = await openWorld(kind);
  const failures: string[] = [];
  try {
    say(`\nFirst use: brand "${BRAND.name}", handle @${BRAND.handle}, all sites on.`);
    const options = await openExtensionPage(world.launched, 'options.html');
    await firstUse(options, BRAND);
    await options.screenshot({ path: join(out, '1-options.png') });
    for (const site of SITES) {
      const tab = await world.open(PRACTICE_STARTS[site]);
      const found = await casesOn(world, tab);
      say(`\n${site}: ${found.length} cases`);
      for (const row of found) for (const line of lineOf(row)) say(`  ${line}`);
      const chosen = found.find((row) => row.intent === 'complaint' && !row.decision.hold);
      if (!chosen) failures.push(`${site}: no complaint to answer`);
      else if (!(await handleCase(world, tab, chosen, { out, site, say })))
        failures.push(`${site}: the reply is not in its box`);
      if (tab.stopped.length > 0)
        failures.push(`${site}: the page asked the network for ${tab.stopped.join(', ')}`);
    }
    const log = await readLog(world.desk);
    await world.desk.bringToFront();
    await world.desk.screenshot({ path: join(out, '9-cases.png') });
    const file = join(out, 'cases.csv');
    say(`\nLog: ${log.cases.length} cases, ${log.events.length} events.`);
    say(`CSV: ${await writeExport(file, log.cases)} rows in ${resolve(file)}`);
    say(`Screenshots: ${resolve(out)}`);
  } finally {
    await world.close();
  }
  for (const failure of failures) say(`Not right: ${failure}`);
  return failures.length === 0 ? 0 : 1;
}

/** The cases of the page, worst first, once no more come. */
async function casesOn(world: World, tab: PracticeTab): Promise<Case[]> {
  const until = Date.now() + SETTLE_MS;
  let keys: readonly string[] = [];
  let still = 0;
  while (Date.now() < until && still < 3) {
    await sleep(500);
    const status = await world.ask('page.status', { tabId: tab.tabId });
    const now = status.ok ? status.value.keys : [];
    still = now.length > 0 && now.length === keys.length ? still + 1 : 0;
    keys = now;
  }
  const { cases } = await readLog(world.desk);
  return cases
    .filter((row) => row.keys.some((key) => keys.includes(key)))
    .toSorted((a, b) => b.urgency - a.urgency);
}
