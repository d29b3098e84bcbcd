/**
 * How long the popup takes from being opened until a case can be worked on: the
 * real popup of the built extension, beside one that is an empty page, in turns.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, Say } from '@/scripts/bench/bench';
import { middle, times } from '@/scripts/bench/format';
import type { PopupTimes } from './probe';
import { EMPTY_PAGE, openStage, POPUP, type Stage } from './stage';

const ROUNDS = 11;
const SCENES = [
  { cases: 0, onSite: false },
  { cases: 10_000, onSite: false },
  { cases: 10_000, onSite: true },
] as const;

export const popup: Bench = {
  about: 'from opening the popup to the first case and a key that is heard; 10,000 cases and none',
  async run(say) {
    for (const scene of SCENES) {
      const stage = await openStage(scene);
      try {
        for (const asleep of [false, true]) {
          const where = scene.onSite ? 'over a feed with cases' : 'over a page of no site';
          say(`\n${scene.cases} cases in the log, ${where}, background ${asleep ? 'asleep' : 'awake'}`);
          await compare(stage, asleep, say);
        }
      } finally {
        await stage.close();
      }
    }
  },
};

async function compare(stage: Stage, asleep: boolean, say: Say): Promise<void> {
  const seen: Record<typeof POPUP | typeof EMPTY_PAGE, PopupTimes[]> = { [POPUP]: [], [EMPTY_PAGE]: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const file of [EMPTY_PAGE, POPUP] as const) {
      if (asleep) await stage.sendToSleep();
      seen[file].push(await stage.open(file));
      await sleep(150);
    }
  }
  const usable = (file: keyof typeof seen) => seen[file].map(({ heard, shown }) => Math.max(heard, shown));
  const [ours, empty] = [usable(POPUP), usable(EMPTY_PAGE)];
  const drawn = seen[POPUP].map((each) => each.drawn);
  const heard = seen[POPUP].map((each) => each.heard);
  say(`  empty page shown         ${middle(empty, 'ms')}`);
  say(`  popup: first in document ${middle(drawn, 'ms')}`);
  say(`  popup: key heard         ${middle(heard, 'ms')}`);
  say(`  popup: usable            ${middle(ours, 'ms')}, ${times(ours, empty)} the empty page`);
}
