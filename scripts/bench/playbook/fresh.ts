/** Runs in a process of its own, that has drafted nothing yet: prints its times as JSON. */
import { draftReplies } from '@/utils/core/reply/playbook';
import { lintReply } from '@/utils/core/lint/lint';
import { warmUps } from '@/utils/services/panel/warm-up';
import { defaultSettings } from '@/utils/settings/defaults';
import { makeRequest } from '@/utils/core/testing/requests';
import { figuresOf, TEXTS, type Fresh } from './figures';

const STEADY_ROUNDS = 60;

/** Processor time in milliseconds: other work on the machine counts less than with a clock. */
function took(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const requests = Array.from({ length: STEADY_ROUNDS }, (_, round) =>
  makeRequest({
    seed: `bench ${round}`,
    post: { text: TEXTS[round % TEXTS.length] },
    finding: { intent: 'complaint' },
  }),
);
const steps = process.argv.includes('warm')
  ? warmUps({ lintReply, draftReplies }, defaultSettings()).map((step) => took(step))
  : [];
const drafted = requests.map((request) => took(() => draftReplies(request)));
const trivial = took(() => {
  for (const text of TEXTS) for (let time = 0; time < 20; time += 1) trivially(text);
});
const fresh: Fresh = { steps, ...figuresOf(drafted), trivial };
console.log(JSON.stringify(fresh));

/** Folding a post and counting its words. */
function trivially(text: string): number {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu)?.length ?? 0
  );
}
