/** One case answered: suggestions, the click, the box read back by the page's own editor, the log. */
import { join } from 'node:path';
import type { Case } from '@/utils/core/cases/case';
import type { PracticeTab, World } from '@/tests/e2e/kit/world';
import { answerByMessage } from './answer-by-message';
import { answerCase, openPopup, type Handled } from './panel';
import { readLog } from './read-database';

export type HandleOptions = {
  readonly out: string;
  readonly site: string;
  readonly say: (line: string) => void;
};

/** @returns whether the log says that the reply was put into the box */
export async function handleCase(
  world: World,
  tab: PracticeTab,
  row: Case,
  { out, site, say }: HandleOptions,
): Promise<boolean> {
  await tab.page.bringToFront();
  say(`  answering ${row.author.name}:`);
  const handled =
    world.launched.kind === 'chromium'
      ? await byPopup(world, row, join(out, `2-${site}-popup.png`))
      : await answerByMessage(world, tab, row);
  for (const [index, draft] of handled.drafts.entries())
    say(`    ${index + 1}. ${draft.replaceAll('\n', '\n       ')}`);
  say(`    ${handled.outcome}`);
  await tab.page.screenshot({ path: join(out, `3-${site}-page.png`) });
  const { cases } = await readLog(world.desk);
  const logged = cases.find((each) => each.id === row.id);
  return logged?.status === 'inserted' && logged.reply?.via === 'box';
}

async function byPopup(world: World, row: Case, picture: string): Promise<Handled> {
  const popup = await openPopup(world);
  const handled = await answerCase(popup, row.id);
  await popup.screenshot({ path: picture });
  await popup.close();
  return handled;
}
