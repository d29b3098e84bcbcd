/**
 * The same path over captured pages at their own addresses: what was read, flagged with reasons, suggested, where
 * the reply would go, and the CSV of the cases. Their editors are dead, so nothing is written into them.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleAdapter, READ_FUNCTION } from '@/scripts/captures/bundle-adapter';
import { loadCaptures, sitesWithCaptures } from '@/scripts/captures/load-captures';
import { serveCapture } from '@/scripts/captures/read-page-browser';
import type { Capture } from '@/scripts/captures/truth';
import type { BrowserKind } from '@/scripts/browsers/find-browser';
import { inProject } from '@/scripts/practice/bundle';
import { openWorld, type World } from '@/tests/e2e/kit/world';
import type { Case } from '@/utils/core/cases/case';
import { draftReplies } from '@/utils/core/reply/playbook';
import { replyRequest } from '@/utils/services/panel/reply-request';
import { brandOfCapture } from './brand-of-capture';
import { lineOf } from './line-of';
import type { ComposerProbe } from './probe-composers';
import { readLog, readSettingsRow } from './read-database';
import { writeExport } from './write-export';

const SCREEN = { width: 1280, height: 2000 };
/** Time a post stays on screen while the walk reads down the page: only what is on screen is read. */
const GLANCE_MS = 120;
const SETTLE_MS = 10_000;

/** @returns the exit code: 1 when a box of another post was chosen, or nothing could be read */
export async function walkCaptures(
  kind: BrowserKind,
  pages: string,
  out: string,
  say: (line: string) => void,
): Promise<number> {
  const sites = sitesWithCaptures(pages, inProject(''));
  if (sites.length === 0) {
    say(`No captured pages in ${resolve(pages)}: a folder with x/, facebook/ or linkedin/ is expected.`);
    return 1;
  }
  mkdirSync(out, { recursive: true });
  const world = await openWorld(kind);
  const totals = { pages: 0, read: 0, cases: 0, right: 0, none: 0, wrong: 0 };
  try {
    for (const site of sites) {
      const probe = await bundleAdapter(site, inProject(''), {
        module: '@/scripts/start/probe-composers',
        name: 'probeComposers',
      });
      for (const capture of loadCaptures(pages, site)) {
        const { read, cases, probes } = await walkOne(world, capture, probe, say);
        totals.pages += 1;
        totals.read += read;
        totals.cases += cases;
        totals.none += probes.filter((each) => each.where === 'none').length;
        totals.right += probes.filter(
          (each) => each.proof === 'own' || each.proof === 'named' || each.proof === 'alone',
        ).length;
        totals.wrong += probes.filter((each) => each.proof === 'other' || each.proof === 'unproved').length;
      }
    }
    const { cases } = await readLog(world.desk);
    const file = join(out, 'captured-cases.csv');
    say(`\n${totals.pages} pages, ${totals.read} posts read, ${totals.cases} cases.`);
    say(
      `Reply boxes: ${totals.right} of the right post by the page's own markup, ${totals.none} none offered, ${totals.wrong} not proved.`,
    );
    say(`CSV: ${await writeExport(file, cases)} rows in ${resolve(file)}`);
  } finally {
    await world.close();
  }
  return totals.read > 0 && totals.wrong === 0 ? 0 : 1;
}

type Walked = { readonly read: number; readonly cases: number; readonly probes: readonly ComposerProbe[] };

async function walkOne(
  world: World,
  capture: Capture,
  probeScript: string,
  say: (line: string) => void,
): Promise<Walked> {
  const brand = brandOfCapture(capture.items);
  const settings = await readSettingsRow(world.desk);
  const on = { on: true, marker: true };
  await world.ask('settings.save', {
    brand: {
      ...settings.brand,
      name: brand.name ?? '',
      names: [],
      handles: brand.handle ? [brand.handle] : [],
    },
    sites: { ...settings.sites, x: on, facebook: on, linkedin: on },
    general: { ...settings.general, welcomed: true, alsoCases: ['question', 'praise', 'idea'] },
  });
  say(`\n${capture.site}/${capture.name}, as if you answered for ${brand.name ?? brand.handle ?? 'nobody'}`);
  const page = await world.launched.browser.newPage();
  try {
    await page.setViewport(SCREEN);
    await serveCapture(page, capture.url, readFileSync(capture.htmlFile, 'utf8'));
    await page.goto(capture.url, { waitUntil: 'domcontentloaded' });
    const known = new Set((await readLog(world.desk)).cases.map((row) => row.id));
    const tabId = await world.frontTab();
    await page.evaluate(probeScript);
    for (let post = 0; await page.evaluate(`${READ_FUNCTION}(${post})`); post += 1) await sleep(GLANCE_MS);
    const read = await readingDone(world, tabId);
    const probes: ComposerProbe[] = JSON.parse(String(await page.evaluate(`${READ_FUNCTION}()`)));
    const rows = (await readLog(world.desk)).cases.filter((row) => !known.has(row.id));
    say(`  read ${read} posts, ${rows.length} cases`);
    for (const row of rows.toSorted((a, b) => b.urgency - a.urgency))
      sayCase(row, await readSettingsRow(world.desk), probes, say);
    return { read, cases: rows.length, probes };
  } finally {
    await page.close();
  }
}

function sayCase(
  row: Case,
  settings: Awaited<ReturnType<typeof readSettingsRow>>,
  probes: readonly ComposerProbe[],
  say: (line: string) => void,
): void {
  for (const line of lineOf(row)) say(`  ${line}`);
  for (const draft of draftReplies(
    replyRequest({ row, earlier: [], lately: [], settings, avoid: [], round: 0 }),
  ))
    say(`      - ${draft.text.replaceAll('\n', ' ')}`);
  const probe = probes.find((each) => row.keys.includes(each.key));
  say(
    `      reply box: ${probe ? [probe.where, probe.proof].filter(Boolean).join(', ') : 'the post is gone'}`,
  );
}

/** @returns how many posts the page's health report counts, once it stands still */
async function readingDone(world: World, tabId: number): Promise<number> {
  const until = Date.now() + SETTLE_MS;
  let last = -1;
  let still = 0;
  while (Date.now() < until && still < 3) {
    await sleep(300);
    const status = await world.ask('page.status', { tabId });
    const read = status.ok ? (status.value.health?.read ?? 0) : 0;
    still = read > 0 && read === last ? still + 1 : 0;
    last = read;
  }
  return Math.max(0, last);
}
